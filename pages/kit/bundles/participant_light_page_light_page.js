// Made by `make bundles` of participant/light_page/light_page.js 2c3bb1fafcdbe1f0
var Vi=Object.defineProperty;var Ln=e=>{throw TypeError(e)};var Yi=(e,t,n)=>t in e?Vi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var W=(e,t,n)=>Yi(e,typeof t!="symbol"?t+"":t,n),Re=(e,t,n)=>t.has(e)||Ln("Cannot "+n);var s=(e,t,n)=>(Re(e,t,"read from private field"),n?n.call(e):t.get(e)),m=(e,t,n)=>t.has(e)?Ln("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),p=(e,t,n,o)=>(Re(e,t,"write to private field"),o?o.call(e,n):t.set(e,n),n),l=(e,t,n)=>(Re(e,t,"access private method"),n);var Mn="[data-test-script-state]",Fi="data-stale",ce=`[${Fi}="true"]`,Pe="data-retained",bt=`[${Pe}]`;var jn="stHtml";function Nn(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function In(){let e=document.querySelector(Mn);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Ji='[class*="st-key-"]',_n="a[href], button, input, select, textarea, summary",Qi='[tabindex="-1"]:is(p, h1, h2, h3), h1, h2, h3',Ki=30,Xi=10,Zi=["disabled",
"hidden",Pe,"class"],Rn={subtree:!0,childList:!0,attributeFilter:Zi},Gt=[],We=!1,$n;function Pn(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=
null&&t.activeElement;)e=e.shadowRoot.activeElement;return e}var Be=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",Ge=e=>{var t;return((t=Be(e.closest(
Ji)??e).match(/^[^_]+_/))==null?void 0:t[0])??""};function Ut(e){return[...e.querySelectorAll(_n)].filter(n=>!n.closest(`${ce}, ${bt}`))}var tr=e=>{var t;return((t=
e.checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function wt(e){return!(e instanceof HTMLElement)||!e.isConnected?!1:!e.matches(":disabl\
ed")&&!e.closest(`${ce}, ${bt}`)&&tr(e)}var De=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==null?void 0:t.trim())??""};function er(e){let[
t,n]=[[],e.getRootNode()];for(let o=e.parentNode;o;o=o.parentNode){o instanceof ShadowRoot&&(o=o.host);let i=o instanceof HTMLElement&&o.getRootNode()===n?Be(o):
"";o instanceof HTMLElement&&t.push({element:o,key:i})}return t}function he({element:e,key:t}){let o=e.isConnected&&(!t||Be(e)===t)?e:t&&document.querySelector(
`.${CSS.escape(t)}:not(${ce})`);return o instanceof HTMLElement&&!o.closest(bt)?o:void 0}var ue=({ancestors:e})=>e.filter(({key:t})=>t);function nr(e){let t=er(
e),[n,o]=t.filter(({key:i})=>i).map(i=>Ut(i.element));return{element:e,name:De(e),kind:Ge(e),state:e.dataset.state,ancestors:t,index:(n==null?void 0:n.indexOf(e))??
-1,slot:(o==null?void 0:o.indexOf(e))??-1,ringed:e.matches(":focus-visible")}}function Wn(e){let{element:t,name:n,index:o}=e;if(wt(t))return t;let[i]=ue(e);if(!i){
let c=e.ancestors.map(he).find(Boolean);return c&&Ut(c).find(f=>De(f)===n&&wt(f))}let r=he(i),a=r?Ut(r):[],d=a[o];return(d==null?void 0:d.tagName)===t.tagName&&
(a.length===1||De(d)===n)&&wt(d)?d:void 0}function or({element:e,kind:t,state:n}){let o=Ut(document).filter(r=>t&&Ge(r)===t&&r.dataset.state===n&&wt(r)),i=r=>e.
compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return o.find(i)??o.filter(r=>!i(r)).pop()}function Hn(e){let t=ue(e)[1];return t&&he(t)}function ir(e){
let t=Hn(e);if(!t){let r=Gt.slice(1).find(Hn);return r&&Wn(r)}let n=Ut(t),o=n.filter(r=>e.kind&&Ge(r)===e.kind),i=n[e.slot];return[...o.includes(i)?[]:o,i,...n].
find(wt)}function rr(e){let n=[...(ue(e).length?ue(e):e.ancestors).map(he),document.body].filter(i=>i!==void 0);return[Qi,"p:not(:empty)"].flatMap(i=>n.flatMap(
r=>[...r.querySelectorAll(i)])).find(wt)}function sr(e){let t=e.element.isConnected&&!e.element.closest(bt)?or(e):ir(e);return Wn(e)??t??rr(e)}function Dn(){let[
e]=Gt;if(!e||wt(e.element))return!1;let t=Pn();return!t||t===document.body||t===e.element||t.closest(bt)!==null}function ar(){if(!Dn())return;if(In())return Bn();
let[e]=Gt,t=sr(e);t&&(t.matches(_n)||(t.tabIndex=-1),We=!0,t.focus({preventScroll:!e.ringed}))}function Bn(){clearTimeout($n),$n=setTimeout(ar,Ki)}var Gn=new MutationObserver(
()=>Dn()&&Bn());function Un(){let e=Pn();if(!(e instanceof HTMLElement)||e===document.body||e.closest(bt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
Gn.observe(t,Rn),Gt=[nr(e),...Gt.filter(n=>n.element!==e)].slice(0,Xi)}addEventListener("focusin",Un,!0);addEventListener("click",Un,!0);addEventListener("keydo\
wn",e=>{e.repeat&&We&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(We=!1)},!0);Gn.observe(document,Rn);function u(e,t,n=HTMLElement){let o=e.querySelector(t);if(!(o instanceof n))throw new Error(`no ${n.name} matches ${t}`);return o}function qn(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(o=>o instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function V(e){let t=new WeakMap;
return n=>{let o=t.get(n)??e(n);return t.set(n,o),o}}var ot=null;function lr(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function dr(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(o=>o.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function cr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...o]=document.querySelectorAll(`${t} :is(button, summary)`);return o.length?
e:n??e}function Vn(e){ot===e&&(ot=null,cr(e).click())}function hr(e){let t=e.isPrimary&&e.button===0?lr(e):null;ot=t&&{button:t,container:dr(t),at:{x:e.x,y:e.y},
released:!1}}function ur({isPrimary:e,x:t,y:n}){let o=ot;if(!(!o||!e)){if(Math.hypot(t-o.at.x,n-o.at.y)>12){ot=null;return}o.released=!0,setTimeout(()=>Vn(o),80)}}
function fr(e){let t=ot;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){ot=null;return}e.preventDefault(),e.stopImmediatePropagation(),Vn(t)}}addEventListener(
"pointerdown",hr,!0);addEventListener("pointerup",ur,!0);addEventListener("pointercancel",()=>ot=null,!0);addEventListener("click",fr,!0);function Yn(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function Fn(e){return 4e3*Math.min(4,1+e)}function Ue(e,t){return t-e>45e3}function Jn(e,t,n){
return t-e>(n?15e3:6e4)}function Qn(e,t){return e!==null&&e!==t}function Kn(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
o=>(e[o]??0)>n[o]):!1}var Zn=[],Xn=!1;function to(e){Zn.push(e)}function qt(){return Zn.some(e=>e())?!1:(Xn||setTimeout(()=>location.reload(),Math.random()*1500),Xn=!0,!0)}function eo(){
document.body.hidden=!0,location.reload()}var gr=6e3,br=40,wr=2e3,xr=5e3,et=new EventTarget,vr=1,pe=!1,st=new Map,no=null,qe=Date.now(),Ve=0,Y,it,xt,Vt,rt,vt,L,oo,fe,io,ro,Fe,so,Je,Qe,Ke,Ye=class{constructor(t){
m(this,L);W(this,"subscribers",new Set);W(this,"latest",null);W(this,"up",!1);W(this,"answers",!1);m(this,Y,null);m(this,it,0);m(this,xt,0);m(this,Vt,0);m(this,
rt);m(this,vt);this.code=t}want(t){this.answers=t,clearTimeout(s(this,rt)),p(this,rt,setTimeout(()=>l(this,L,fe).call(this),br))}send(t){var n;return((n=s(this,
Y))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(s(this,Y).send(JSON.stringify(t)),s(this,vt)??p(this,vt,setTimeout(()=>l(this,L,so).call(this),Fn(s(this,xt)))),
!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.size||l(this,L,Qe).call(this),wr)}drop(){l(this,L,Ke).call(
this),l(this,L,Fe).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=s(this,Y))==null?void 0:t.readyState)!==WebSocket.CONNECTING&&l(this,L,fe).call(
this)}checkSilence(){this.up&&Jn(s(this,Vt),performance.now(),this.answers)&&this.send({there:!0})}};Y=new WeakMap,it=new WeakMap,xt=new WeakMap,Vt=new WeakMap,
rt=new WeakMap,vt=new WeakMap,L=new WeakSet,oo=function(){let t=new URL(`/live/${this.code}`,location.href);t.protocol=t.protocol.replace("http","ws"),this.answers&&
t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},fe=function(){if(clearTimeout(s(this,rt)),!this.subscribers.
size&&s(this,it))return l(this,L,Qe).call(this);let t=s(this,Y),n=new WebSocket(l(this,L,oo).call(this));p(this,Y,n),t==null||t.close();let o=setTimeout(()=>n.close(),
gr);n.onmessage=i=>{clearTimeout(o),s(this,Y)===n&&l(this,L,io).call(this,JSON.parse(i.data))},n.onclose=({code:i})=>{if(clearTimeout(o),!(i===4404&&qt())){if(i===
4403)return eo();s(this,Y)===n&&l(this,L,Fe).call(this)}}},io=function(t){if(p(this,xt,s(this,vt)?0:s(this,xt)),l(this,L,Je).call(this),p(this,Vt,performance.now()),
t.process===void 0){for(let n of this.subscribers)n.receive(t);return}Qn(no,t.process)&&qt()||(no=t.process,l(this,L,ro).call(this,t))},ro=function(t){let n=!this.
up,o=n&&this.latest;Object.assign(this,{latest:t,up:!0}),p(this,it,0),pe=!1,t.consoles&&(vr=t.consoles,et.dispatchEvent(new Event("consoles")));for(let i of this.
subscribers)t.view&&i.receive(t),i.showOffline(!1),o?setTimeout(()=>i.ask(),Math.random()*1e3):setTimeout(()=>i.compare(),i.debounceMs);n&&et.dispatchEvent(new Event(
"connected"))},Fe=function(){if(l(this,L,Je).call(this),this.up=!1,p(this,it,s(this,it)+1),s(this,it)>1)for(let t of this.subscribers)t.showOffline(!0);clearTimeout(
s(this,rt)),p(this,rt,setTimeout(()=>l(this,L,fe).call(this),Yn(s(this,it))))},so=function(){p(this,xt,s(this,xt)+1),this.drop()},Je=function(){clearTimeout(s(this,
vt)),p(this,vt,void 0)},Qe=function(){st.delete(this.code),l(this,L,Ke).call(this)},Ke=function(){let t=s(this,Y);p(this,Y,null),t==null||t.close()};function ao(e,t){
let n=st.get(e);if(n&&(n.answers||!t))return n;let o=n??new Ye(e);return st.set(e,o),o.want(t),o}function lo(){return[...st.values()].some(({up:e})=>e)}function co(){
for(let e of st.values())e.retryNow()}function ho(){for(let e of st.values())e.drop()}function uo(){pe=!0,ho()}function yr(){let e=qe;if(qe=Date.now(),!document.
hidden){if(Ue(e,qe))return uo();for(let t of st.values())t.checkSilence()}}setInterval(yr,xr);addEventListener("online",co);addEventListener("offline",()=>{for(let{
subscribers:e}of st.values())for(let t of e)t.showOffline(!0);ho()});document.addEventListener("visibilitychange",()=>{document.hidden?Ve=Date.now():Ve&&Ue(Ve,Date.
now())?uo():co()});var kr=6e3,Sr=8e3,Er={good:"✓",bad:"✗",waiting:"…"},po=e=>Math.max(1,Math.round(performance.now()-e));function jt({data:e,list:t},n,o,i){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=o,r.replaceChildren(k("b",{textContent:`${Er[o]} ${e.texts[o]}`}),i)}function Tr(e){
return new Promise(t=>{let n=new URL(`/live/${e}`,location.href);n.protocol=n.protocol.replace("http","ws");let o=performance.now(),i=new WebSocket(n),r=d=>{clearTimeout(
a),t(d),i.close()},a=setTimeout(()=>r(null),kr);i.onmessage=()=>r(po(o)),i.onclose=()=>r(null)})}async function zr({code:e,texts:t},n){let o=new AbortController,
i=setTimeout(()=>o.abort(),Sr);try{let r=await fetch(`/check/${e}?live=${n??""}`,{method:"POST",signal:o.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{
return t.no_saved}finally{clearTimeout(i)}}async function fo(e){let{texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,jt(e,"page","\
good",t.page),jt(e,"live","waiting",t.loading);let o=await Tr(n);o===null?jt(e,"live","bad",t.no_live):jt(e,"live","good",t.live.replace("%",String(o))),jt(e,"s\
aved","waiting",t.loading);let i=performance.now(),r=await zr(e.data,o);jt(e,"saved",r?"bad":"good",r||t.saved.replace("%",String(po(i))));let a=!r&&o!==null;e.
all.hidden=!a,e.again.hidden=a}function mo({data:e,parentElement:t}){let[n,o,i]=[".checks",".all",".again"].map(a=>u(t,a)),r={list:n,all:o,again:i,data:e};Object.
assign(o,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>fo(r)}),fo(r)}var Or=new EventTarget,Cr=V(e=>({data:null,end:0,announced:null}));function go(e){let t=Math.ceil(e/1e3),[n,o,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=a=>String(
a).padStart(2,"0");return n?`${n}:${r(o)}:${r(i)}`:`${o}:${r(i)}`}function bo(e,t){e.textContent!==t&&(e.textContent=t)}function Ar(e,t,n){var i;((i=e.announced)==
null?void 0:i.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&Or.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function Xe(e,t,n){clearTimeout(
t.timer);let{name:o,runs:i,warns:r,words:a,label:d}=n,h=i?Math.max(0,t.end-performance.now()):n.left,c=i?h<=0?"over":h<=r?"warning":"runs":"still";Ar(t,o,c),e.dataset.
state=c;let f=u(e,".digits");if(bo(f,go(h)),f.setAttribute("aria-label",`${d}: ${go(h)}`),bo(u(e,".words"),a[c]),i&&h>0){let E=()=>t.data&&Xe(e,t,t.data);t.timer=
setTimeout(E,(h%1e3||1e3)+5)}}function wo({data:e,parentElement:t}){var r;let n=u(t,".clock"),o=Cr(n),i=performance.now()+e.left;return o.end=((r=o.data)==null?
void 0:r.name)===e.name?Math.min(o.end,i):i,o.data=e,n.dataset.size=e.size,n.hidden=!1,Xe(n,o,e),o.onVisible||(o.onVisible=()=>o.data&&Xe(n,o,o.data),document.addEventListener(
"visibilitychange",o.onVisible)),()=>{clearTimeout(o.timer),o.onVisible&&document.removeEventListener("visibilitychange",o.onVisible)}}var xo="workshop/page",me=()=>Math.random().toString(36).slice(2,12);function vo(e,t){let n="";try{n=e().getItem(xo)??"",e().setItem(xo,t)}catch{}return n}function yo({
page:e,after:t,wasAsleep:n,view:o}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(o.stage),rehearsal:o.rehearsal}}var Yt=me();function ge(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function be(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return ge(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],o=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)o.delete(i);return{texts:[...o.values()],
withdrawn:n}}function Lr(e,t,n){let{texts:o=[]}=e.map(([,{answer:i}])=>i).reduce(be,{});return o.length>n?[e.find(([i])=>i===t)??e[0]]:e}function Eo(e,t,n,o,i=1/0){
let r=Lr(e,t,i);if(!r.length||r.length===1&&n)return null;let a=r[r.length-1][1],d=r.filter(([h])=>h!==t);return{pending:{nonce:r.length>1?o():a.nonce,answer:r.
map(([,{answer:h}])=>h).reduce(be),inWords:Object.assign({},...r.map(([,{inWords:h}])=>h)),asked:a.asked},obsolete:d.filter(([,{late:h}])=>h).map(([h])=>h),taken:d.
filter(([,{late:h}])=>!h).map(([h])=>h)}}function ko(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function So(e,t){return JSON.
stringify(e??null,ko)===JSON.stringify(t??null,ko)}function we({answer:e,inWords:t={}},{value:n,answered:o},i={}){if(e.pass)return o&&!n?[]:[i.pass??""];let r=c=>(i.
back??"").replace("{text}",()=>c??"");if(!e.texts)return Object.keys(e).filter(f=>!So(e[f],n==null?void 0:n[f])).map(f=>e[f]===null?r(t[f]):t[f]??String(e[f]));
let a=new Map(((n==null?void 0:n.texts)??[]).map(c=>[c.id,c])),d=e.texts.filter(c=>!So(c,a.get(c.id))),h=(e.withdrawn??[]).filter(c=>a.has(c));return[...d.map(c=>t[c.
id]??c.text),...h.map(c=>{var f;return r(t[c]??((f=a.get(c))==null?void 0:f.text))})]}var yt="";function To(e){yt=e}var Mr=3e4,xe=new EventTarget;function zo(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return we(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let o=e.wait?1e3*e.wait:n?Mr:null;return{kind:"refused",message:e.refused,retryIn:o,restart:!!e.wait}}var jr=48*3600*1e3,ve="workshop:",tn=(e,t)=>`${ve}${e}@${t}`,Ft=e=>`${ve}${e}/draft`,Oo=e=>e.slice(ve.length).replace(/@[^@]*$|\/draft$/,""),X,Ze=class{constructor(t){
m(this,X,new Map);this.getStorage=t}get isVolatile(){return s(this,X).size>0}read(t){if(s(this,X).has(t))return s(this,X).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let o={...n,at:Date.now()};s(this,X).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(o))}catch{this.delete(t),s(this,X).set(t,o)}}delete(t){s(this,X).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...s(this,X).keys()])].filter(o=>o.startsWith(ve+t))}entries(t){return this.names(`${t}@`).map(
n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,o])=>n.at-o.at)}deleteOld(t){var n;for(let o of this.names())t-((n=this.read(o))==null?
void 0:n.at)<jr||this.delete(o)}};X=new WeakMap;var O=new Ze(()=>localStorage);O.deleteOld(Date.now());to(()=>O.isVolatile);var Nr=4e3,Ir=3,at,kt,Jt,Z,en,Co,nn,lt=class{constructor(t,n,o=!1){m(this,Z);W(this,"pending",null);W(this,"transport",()=>!1);W(this,"most",1/0);W(this,"saniti\
ze",t=>t);m(this,at);m(this,kt,0);m(this,Jt,new AbortController);this.key=t,this.show=n,this.roundIsOver=o,this.name=tn(t,Yt);let{signal:i}=s(this,Jt);et.addEventListener(
"connected",()=>this.pending&&this.resume(),{signal:i});let r=({key:a,newValue:d})=>{d===null&&(a!=null&&a.startsWith(tn(t,"")))&&!this.pending&&this.transport(
"look",!0)};addEventListener("storage",r,{signal:i})}send(t,n){let o={nonce:me(),answer:t,inWords:n,asked:yt};this.pending=o,p(this,kt,0),O.write(this.name,o),this.
show("saving"),l(this,Z,en).call(this)}keep(t,n){O.write(this.name,{asked:yt,nonce:"held",answer:t,inWords:n})}sendAgain(){this.pending&&l(this,Z,en).call(this)}resume(){
var n;if(this.pending&&((n=O.read(this.name))!=null&&n.taken))return l(this,Z,nn).call(this);let t=Eo(O.entries(this.key),this.name,this.pending,me,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},O.write(this.name,this.pending);for(let o of t.obsolete)O.delete(o);for(let o of t.taken)O.write(
o,{taken:!0})}this.sendAgain()}receive(t){let n=zo(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(s(this,at)),n.kind==="refused")
return n.restart&&p(this,kt,0),n.retryIn&&p(this,at,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let o=this.pending;if(this.pending=
null,O.delete(this.name),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let i={value:(t==null?void 0:t.value)??null,answered:!!(t!=
null&&t.answered)};O.write(`${this.name}.${o==null?void 0:o.nonce}`,{...o,late:i}),this.show("lost",n.message)}stop(){clearTimeout(s(this,at)),s(this,Jt).abort()}};
at=new WeakMap,kt=new WeakMap,Jt=new WeakMap,Z=new WeakSet,en=function(){var o;if(clearTimeout(s(this,at)),!this.pending)return;if((o=O.read(this.name))!=null&&
o.taken)return l(this,Z,nn).call(this);p(this,kt,s(this,kt)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.
show("waiting"),p(this,at,setTimeout(()=>l(this,Z,Co).call(this),Nr))},Co=function(){if(this.show("waiting"),lo()&&s(this,kt)>=Ir&&!O.isVolatile)return location.
reload();this.resume()},nn=function(){this.pending=null,O.delete(this.name),this.show(""),this.transport("look",!0)};var dt=class{constructor(t){this.name=Ft(t)}read(){
return O.read(this.name)??{parts:{}}}write(t){Object.values(t.parts).some(Boolean)?O.write(this.name,{...t,asked:yt}):O.delete(this.name)}};function ye(e,t,n,o){
return t.textContent=n.again,t.onclick=o,(i,r)=>{let{saving:a,stay:d}=n,h=n.saved??n.removed,c=O.isVolatile?d:n.waiting,f={saving:a,saved:h,waiting:c,refused:"",
lost:"","":""};e.dataset.state=i;let E=r??f[i]??"";e.textContent!==E&&(e.textContent=E),t.hidden=i!=="refused"}}var $r=1e3,F=450;function _(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function D(e,t){for(let[n,o]of Object.
entries(t)){let i=e.querySelector(n);i.textContent=o,i.hidden=!o&&!["LEGEND","SPAN"].includes(i.tagName)}}function ct(e,t){e.setAttribute("role","group"),t&&e.setAttribute(
"aria-label",t)}function ke(e,{moved:t,chosen:n,undone:o,unset:i}){let r=!1,a=!1;e.oninput=()=>a?o():t(Number(e.value)),e.onchange=()=>a?o():n(Number(e.value),r?
0:F),e.onpointerdown=()=>{r=!0,a=!1},e.onpointercancel=()=>{r=!1,a=!0,o(),setTimeout(o)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(e.value),0):o()),setTimeout(
()=>r=!1)},e.onkeydown=d=>{a=!1,(d.key==="Enter"||d.key===" ")&&i()&&n(Number(e.value),0)}}var Hr=0,St,Qt,Et=class{constructor(t){m(this,St,k("p",{className:"un\
seen"}));m(this,Qt);this.control=t,this.line=k("p",{className:"message",id:`message${Hr+=1}`}),s(this,St).setAttribute("aria-live","polite"),this.elements=[this.
line,s(this,St)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:o}){this.line.textContent=t,this.line.classList.toggle("wrong",n),this.
control.setAttribute("aria-invalid",String(n)),clearTimeout(s(this,Qt)),o?p(this,Qt,setTimeout(()=>s(this,St).textContent=t,$r)):s(this,St).textContent=""}};St=
new WeakMap,Qt=new WeakMap;function Se(e,t,{chosen:n,undone:o}){let i=new Et(e),r=d=>{(d||a.wrong)&&i.show(d?t:"",{isWrong:d,announced:d}),a.wrong=d},a={busy:!1,
wrong:!1,message:i,clear:()=>{a.busy=!1,r(!1)}};return e.oninput=()=>{a.busy=!0,e.validity.valid&&r(!1)},e.onchange=()=>{if(!e.validity.valid)return r(!0);a.busy=
!1,e.value===""?o():n(Number(e.value))},e.onblur=()=>{if(a.busy){if(!e.validity.valid)return r(!0);a.busy=!1,o()}},a}function Kt(e,t){return t-Object.values(e).reduce((n,o)=>n+o,0)}function on(e,t,{total:n,on_one:o}){return(e[t]??0)>=o?"full":Kt(e,n)>0?null:"none"}function rn(e,t,n=1/0){
let o={},i=n;for(let r of Object.keys(t).filter(a=>e.includes(a)).reverse()){let a=Math.min(t[r],i);a>0&&(o[r]=a),i-=Math.max(0,a)}return o}function Ao(e,t,n){let o=rn(
e,t,n),i=r=>e.includes(r)?o[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,i(r)]))}function Lo({options:e},t){let n=e.filter(([o])=>t[o]||t[o]===
null);return Object.fromEntries(n.map(([o,i])=>[o,t[o]?`${i}: ${"●".repeat(t[o])}`:i]))}function M(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>String(t[o]??n))}var _r='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Rr=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function Mo(e,t){let{texts:n}=e.data,{total:o,on_one:i,options:r}=t,
a=r.map(([b])=>b),d=_(_r),h=u(d,".left"),c=u(d,".groups"),f={};D(d,{h2:t.label}),ct(d,t.label);let E=b=>{var y;((y=h.lastChild)==null?void 0:y.textContent)===b&&
h.replaceChildren(),h.replaceChildren(k("span",{textContent:b}))},j=()=>E(M(n.dots_left,{left:Kt(f,o),total:o})),B=(b,y)=>{e.change({[b]:y||null},F),j()},G=b=>{
let y=on(f,b,t);y==="full"?E(M(n.dots_full,{most:i})):y==="none"?E(M(n.dots_none,{total:o})):B(b,(f[b]??0)+1)},S=r.map(([b,y,v],I)=>{var K;v&&v!==((K=r[I-1])==null?
void 0:K[2])&&c.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let T=_(Rr),[A,z,N]=[".less",".more",".laid"].map(de=>u(T,de));u(T,"p").textContent=
y,A.setAttribute("aria-label",M(n.dots_remove,{text:y})),z.setAttribute("aria-label",M(n.dots_add,{text:y}));let H=Array.from({length:i},()=>k("i"));return N.append(
...H),A.onclick=()=>{f[b]&&B(b,f[b]-1)},z.onclick=()=>G(b),c.append(T),{id:b,row:T,less:A,more:z,dotLine:N,marks:H}}),R=()=>{for(let{id:b,row:y,less:v,more:I,dotLine:x,
marks:T}of S){let A=f[b]??0;v.setAttribute("aria-disabled",String(!A)),I.setAttribute("aria-disabled",String(on(f,b,t)!==null)),y.classList.toggle("some",A>0),x.
setAttribute("aria-label",M(n.dots_on,{count:A,most:i})),T.forEach((z,N)=>z.classList.toggle("on",N<A))}};return{root:d,ids:a,show:b=>{let y=Kt(f,o);f=rn(a,b,o),
R(),(y!==Kt(f,o)||!h.textContent)&&j()},sanitize:b=>Ao(a,b,o),inWords:b=>Lo(t,b)}}var jo=e=>Math.max(0,Math.min(100,Math.round(e)));function No(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function Io({id:e,label:t,left:n,right:o},i){let r=t||`${n} – ${o}`;return e in i?{[e]:i[e]===null?r:`${r}: ${i[e]}`}:{}}var $o=5,Pr=`
  <div class="field slider">
    <h2 class="name"></h2>
    <div class="poles" aria-hidden="true"><span class="left"></span><span class="right"></span></div>
    <div class="line"><input type="range" min="0" max="100" step="1" /></div>
    <p class="hint"></p>
    <div class="steps">
      <button type="button" class="less">−</button>
      <label><span class="for"></span><input type="number" inputmode="numeric" min="0" max="100" step="1" /></label>
      <button type="button" class="more">+</button>
    </div>
  </div>`;function Ho(e,t){let n=_(Pr),{texts:o}=t,i=u(n,"input[type=range]",HTMLInputElement),r=u(n,"input[type=number]",HTMLInputElement),[a,d,h]=[".less",".m\
ore",".hint"].map(v=>u(n,v)),c=null,f=null,E="";D(n,{".name":t.label,".left":t.left,".right":t.right,".for":o.number}),e.isAlone||ct(n,t.label||o.label),n.classList.
toggle("bipolar",t.bipolar);let j=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(j?o.hint:"");h.classList.toggle("stays",!!B),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${o.label}`:o.label),a.setAttribute("aria-label",o.less),d.setAttribute("aria-label",o.more);let G=()=>{let v=f??c,I=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),r.value=String(v??""),h.textContent=I&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=I?e.data.
texts.passed:v===null?o.unset:No(v,t);i.setAttribute("aria-valuetext",x)},S=(v,I)=>{y.clear(),e.change({[t.id]:jo(v)},I)},R=()=>{f=null,e.refresh()};ke(i,{moved:v=>{
f=v,y.clear(),G()},chosen:(v,I)=>{f=null,S(v,I)},undone:R,unset:()=>c===null});let b=M(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=Se(r,b,{chosen:v=>S(
v,0),undone:R});return n.append(...y.message.elements),a.onclick=()=>S((c??50)-$o,F),d.onclick=()=>S((c??50)+$o,F),{root:n,ids:[t.id],show:v=>{c=v[t.id]??null;let I=`${c}\
 ${e.isPassed}`;y.wrong&&I!==E&&y.clear(),E=I,f===null&&!y.busy&&G()},inWords:v=>Io(t,v)}}function _o(e,t){let n=t,o=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(o()*i.length),1)[0])}function an(e,t,n){
let o=e.filter(i=>i!==t);return o.splice(Math.max(0,Math.min(o.length,n)),0,t),o}function Ro(e,t){let n=e.filter(o=>t.includes(o));return[...n,...t.filter(o=>!n.
includes(o))]}var ln=(e,t)=>String(e)===String(t);function Po({id:e,options:t},n,o){let i=Object.fromEntries(t),r=n[e]??(n[e]===null?o==null?void 0:o[e]:null);return r?
{[e]:r.map(a=>i[a]).join(" · ")}:{}}var Wr=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Dr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Br(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Gr=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Ur(e,t){let n=t.findIndex(o=>o.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let o of t.slice(0,n))e.
insertBefore(o,t[n]);for(let o of t.slice(n+1))e.append(o)}function Wo(e,t){let{texts:n}=e.data,o=_(Wr),i=u(o,"ol"),[r,a,d]=[".mine",".hint","[role=status]"].map(
S=>u(o,S)),h=_o(t.options.map(([S])=>S),Br(e.data.key)),c=null,f=null;D(o,{h2:t.label}),ct(o,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:c?
null:E()});let E=()=>f??c??h,j=new Map(t.options.map(([S,R])=>[S,B(S,R)]));function B(S,R){let b=_(Dr),[y,v,I]=[".handle",".up",".down"].map(z=>u(b,z));u(b,"spa\
n").textContent=R,v.setAttribute("aria-label",M(n.order_up,{text:R})),I.setAttribute("aria-label",M(n.order_down,{text:R}));let x=()=>E().indexOf(S),T=(z,N)=>{let H=an(
E(),S,z);if(ln(H,E()))return;e.change({[t.id]:H},F),N.focus();let K=H.indexOf(S)+1;d.textContent=M(n.order_place,{text:R,place:K,places:H.length})};v.onclick=()=>T(
x()-1,v),I.onclick=()=>T(x()+1,I),y.onkeydown=z=>{let N=z.key==="ArrowUp"?-1:z.key==="ArrowDown"?1:0;N&&(z.preventDefault(),T(x()+N,y))},y.onpointerdown=z=>{f=[
...E()],y.setPointerCapture(z.pointerId),b.classList.add("held")},y.onpointermove=z=>{if(!f)return;let H=[...i.children].filter(K=>K!==b).filter(K=>Gr(K)<z.clientY).
length;H!==x()&&(f=an(f,S,H),G())};let A=z=>{if(!f)return;let N=f;f=null,b.classList.remove("held"),z&&!ln(N,E())?e.change({[t.id]:N}):G()};return y.onpointerup=
()=>A(!0),y.onpointercancel=()=>A(!1),{row:b,handle:y,up:v,down:I,text:R,number:u(b,"b")}}function G(){let S=E().flatMap(b=>j.get(b)??[]),R=S.map(({row:b})=>b);
R.some((b,y)=>i.children[y]!==b)&&Ur(i,R),S.forEach(({handle:b,up:y,down:v,text:I,number:x},T)=>{x.textContent=String(T+1),b.setAttribute("aria-label",M(n.order_move,
{text:I,place:T+1,places:S.length})),y.setAttribute("aria-disabled",String(T===0)),v.setAttribute("aria-disabled",String(T===S.length-1))}),o.classList.toggle("\
untouched",!c),a.textContent=c?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!c))}return{root:o,ids:[t.id],show:S=>{c=S[t.
id]?Ro(S[t.id],h):null,G()},inWords:S=>Po(t,S,e.data.value)}}function Do(e,t){let n=e.reduce((d,h)=>d+h,0),o=e.map(d=>n?d/n*t:t/e.length),i=o.map(d=>Math.floor(d+1e-9)),r=o.map((d,h)=>[d-i[h],h]).sort(([d,h],[c,f])=>c-d||
h-f),a=t-i.reduce((d,h)=>d+h,0);for(let[,d]of r.slice(0,a))i[d]+=1;return i}function Bo(e,t,n){return Do(Array(e).fill(1),Math.round(t/n)).map(o=>o*n)}function Go(e,t,n,o,i){
let r=Math.round(o/i),a=Math.max(0,Math.min(r,Math.round(n/i))),d=Do(e.filter((h,c)=>c!==t),r-a);return d.splice(t,0,a),d.map(h=>h*i)}function Uo(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function qo({parts:e},t){let n=e.filter(([o])=>o in t);return Object.fromEntries(n.map(([o,i])=>[o,t[o]===null?i:`${i}: ${t[o]}`]))}var qr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,Vr=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Vo(e,t){let{texts:n}=e.data,{total:o,step:i}=t,r=t.parts.map(([x])=>x),a=Bo(r.length,o,i),d=_(
qr),h=u(d,"[role=status]"),c=null,f=null,E=null,j=null,B="";D(d,{h2:t.label,".hint":M(n.parts_hint,{total:o})}),ct(d,t.label);let G=(x,T)=>M(n.parts_share,{label:x,
count:T}),S=(x,T)=>((j==null?void 0:j.at)!==x&&(j={at:x,values:f??c??a}),Go(j.values,x,T,o,i)),R=(x,T,A)=>{let z=S(x,T);y(),f=null,E=z,e.change(Object.fromEntries(
r.map((N,H)=>[N,z[H]])),A),h.textContent=t.parts.map(([,N],H)=>G(N,z[H])).join(", ")},b=()=>{f=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],T)=>{let A=_(Vr),z=u(A,"input[type=number]",HTMLInputElement),N=u(A,"input[type=range]",HTMLInputElement),H=k("i");u(A,".label").textContent=x;for(let gt of[
z,N])Object.assign(gt,{min:0,max:o,step:i});N.setAttribute("aria-label",x),z.setAttribute("aria-label",M(n.parts_number,{label:x,total:o})),ke(N,{moved:gt=>{f=S(
T,gt),y(),I()},chosen:(gt,qi)=>R(T,gt,qi),undone:b,unset:()=>c===null});let K=M(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:o,step:i}),de=Se(z,K,{chosen:gt=>R(
T,gt,0),undone:b});return A.append(...de.message.elements),u(d,".rows").append(A),u(d,".bar").append(H),{label:x,range:N,number:z,bar:H,entry:de}}),I=()=>{let x=f??
c;d.classList.toggle("untouched",!x),v.forEach(({label:T,range:A,number:z,bar:N},H)=>{A.value=String((x??a)[H]),z.value=String((x==null?void 0:x[H])??""),A.setAttribute(
"aria-valuetext",x?G(T,x[H]):n.parts_unset),N.style.flexGrow=String(x?x[H]:0)})};return{root:d,ids:r,show:x=>{c=Uo(r,x),String(c)!==String(E)&&(j=null);let T=`${c}\
 ${e.isPassed}`;T!==B&&v.some(({entry:A})=>A.wrong)&&y(),B=T,f===null&&!v.some(({entry:A})=>A.busy)&&I()},inWords:x=>qo(t,x)}}function Yo({options:e,low:t,high:n}){let o={0:t,[e.length-1]:n};return e.map((i,r)=>({value:r+1,text:i,name:o[r]?`${i}: ${o[r]}`:i}))}function Fo({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Jo({id:e,label:t},n,o){let i=n.find(({value:r})=>r===o[e]);return i?{[e]:`${t}: ${i.text}`}:o[e]===null?{[e]:t}:
{}}var Yr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Qo=0;function Ko(e,t,n,o){let i=_(Yr),r=u(i,".back");Qo+=1;let a=`group${Qo}`;D(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",o),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let d=n.map(({value:h,text:c,name:f})=>{let E=_('<l\
abel><input type="radio" /><span></span></label>'),j=u(E,"input",HTMLInputElement);return j.name=a,f&&j.setAttribute("aria-label",f),j.onchange=()=>e.change({[t.
id]:h},F),u(E,"span").textContent=c,u(i,".options").append(E),j});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(M(e.data.texts.taken_back,{text:t.label})),d[0].focus()},{root:i,ids:[t.id],show:h=>{n.forEach(
({value:c},f)=>d[f].checked=h[t.id]===c),r.classList.toggle("away",h[t.id]===void 0)},inWords:h=>Jo(t,n,h)}}var Xo=(e,t)=>Ko(e,t,Yo(t),!0),Zo=(e,t)=>Ko(e,t,Fo(t),
!1);function Nt(e,t){return[...e.trim()].length-t}function Ee(e,t){return e>-Math.min(50,t/5)}function ti({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Fr=800,Jr=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function ei(e,t){let{texts:n}=e.data,o=_(Jr),i=u(o,"te\
xtarea",HTMLTextAreaElement),r=new Et(i),a="";D(o,{h2:t.label,".hint":t.hint}),o.append(...r.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let d=()=>{
let c=Nt(i.value,t.longest);r.show(M(c>0?n.too_long:n.left,{over:c,left:-c}),{isWrong:c>0,announced:i.matches(":focus")&&Ee(c,t.longest)})},h=()=>{let c=i.value.
trim(),f=Nt(c,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:f?"":i.value}}),f&&c!==a&&e.change({[t.id]:c||null},Fr)};return i.oninput=()=>{
d(),h()},i.onblur=()=>{e.flush(),e.refresh()},{root:o,ids:[t.id],show:c=>{a=c[t.id]??"";let f=o.getRootNode();!((f instanceof ShadowRoot||f instanceof Document)&&
f.activeElement===i)&&Nt(i.value,t.longest)<=0&&(i.value=a),d()},inWords:c=>ti(t,c)}}function Te(e,t,n){return t.pass?t:ge(e!=null&&e.pass?Object.fromEntries(n.map(o=>[o,null])):e??{},t)}function ni(e,t,n){return t?Te(e,t,n):e??{}}function dn(e,t){
let n=t.pass?{}:ge(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,o])=>o!==null))}function oi({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function Qr(e){let t=_('<div class="heading"><h2></h2><p></p></div>');return D(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function Kr(e,t){switch(t.type){case"head\
ing":return Qr(t);case"mark":return Ho(e,t);case"rating":return Xo(e,t);case"choice":return Zo(e,t);case"parts":return Vo(e,t);case"dots":return Mo(e,t);case"or\
der":return Wo(e,t);case"words":return ei(e,t)}}var nt,It,J,$t,Tt,zt,w,Xt,ht,hn,un,ze,ii,ri,fn,Zt,pn,si,ai,cn=class{constructor(t,n){m(this,w);W(this,"isAlone",
!1);W(this,"isPassed",!1);m(this,nt,[]);m(this,It,"");m(this,J,null);m(this,$t,null);m(this,Tt);m(this,zt,()=>{});this.root=t,this.data=n,this.list=u(t,".fields"),
this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,".said"),this.outbox=l(this,w,pn).call(this,n.key),this.drafts=new dt(n.
key),this.pass.onclick=()=>l(this,w,ii).call(this)}draw(t,n,o){let i=o||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return p(this,zt,ye(
this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!o&&l(this,w,si).call(this,t.key),l(this,w,ai).call(this),this.outbox.transport=n,(i||!t.receipt&&s(this,
w,un))&&this.outbox.resume(),this.outbox.receive(t.receipt),s(this,J)?l(this,w,ri).call(this):!this.outbox.pending&&t.saved&&!s(this,w,un)&&s(this,zt).call(this,
"saved"),this.refresh(),()=>{l(this,w,Zt).call(this),this.outbox.stop()}}change(t,n=0){p(this,J,Te(s(this,J),t,s(this,w,Xt))),s(this,zt).call(this,"saving"),this.
outbox.keep(s(this,w,ht),l(this,w,ze).call(this,s(this,w,ht))),l(this,w,fn).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){if(l(this,w,
Zt).call(this),!s(this,J))return;let t=s(this,w,ht);p(this,J,null),this.outbox.send(t,l(this,w,ze).call(this,t))}refresh(){var i;let{data:t}=this,n=s(this,w,ht);
this.isPassed=oi(t,n);let o=dn(t.value,n);for(let r of s(this,nt))(i=r.show)==null||i.call(r,o);this.pass.textContent=this.isPassed&&!this.isAlone?t.texts.passed:
t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),u(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};nt=new WeakMap,
It=new WeakMap,J=new WeakMap,$t=new WeakMap,Tt=new WeakMap,zt=new WeakMap,w=new WeakSet,Xt=function(){return s(this,nt).flatMap(({ids:t})=>t)},ht=function(){var t;
return l(this,w,hn).call(this,ni(((t=this.outbox.pending)==null?void 0:t.answer)??null,s(this,J),s(this,w,Xt)))},hn=function(t){if(t.pass)return t;let n=s(this,
w,Xt),o=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return s(this,nt).reduce((i,r)=>{var a;return((a=r.sanitize)==null?void 0:a.call(r,i))??
i},o)},un=function(){return this.line.dataset.state==="lost"},ze=function(t){return t.pass?{}:Object.assign({},...s(this,nt).map(n=>{var o;return((o=n.inWords)==
null?void 0:o.call(n,t))??{}}))},ii=function(){let t=this.isPassed?s(this,$t):null;this.isPassed||p(this,$t,dn(this.data.value,s(this,w,ht)));let n=t&&Object.keys(
t).length;p(this,J,n?Te({pass:!0},t,s(this,w,Xt)):{pass:!0}),this.flush(),this.refresh()},ri=function(){this.outbox.keep(s(this,w,ht),l(this,w,ze).call(this,s(this,
w,ht))),s(this,Tt)||l(this,w,fn).call(this,F)},fn=function(t){l(this,w,Zt).call(this),t?p(this,Tt,setTimeout(()=>this.flush(),t)):this.flush()},Zt=function(){clearTimeout(
s(this,Tt)),p(this,Tt,void 0)},pn=function(t){let n=new lt(t,(...o)=>s(this,zt).call(this,...o));return n.sanitize=o=>l(this,w,hn).call(this,o),n},si=function(t){
l(this,w,Zt).call(this),this.outbox.stop(),p(this,J,p(this,$t,null)),p(this,It,""),this.outbox=l(this,w,pn).call(this,t),this.drafts=new dt(t)},ai=function(){let{
fields:t}=this.data,n=JSON.stringify(t);s(this,It)!==n&&(p(this,It,n),this.isAlone=t.length===1,p(this,nt,t.map(o=>Kr(this,o))),this.list.replaceChildren(...s(this,
nt).map(({root:o})=>o)),this.root.classList.toggle("alone",this.isAlone))};var Xr=V(e=>({form:null}));function Oe({data:e,parentElement:t,setTriggerValue:n}){let o=u(
t,".form"),i=Xr(o),r=!i.form;return i.form??(i.form=new cn(o,e)),i.form.draw(e,n,r)}var Zr=4e3,Ot,Ht,te,ee,ne,oe,ut,Ce,li,mn=class{constructor(t){m(this,ut);m(this,Ot);m(this,Ht,!1);m(this,te,"");m(this,ee,null);m(this,ne,()=>{});m(this,oe,()=>{
s(this,Ht)&&l(this,ut,Ce).call(this)});this.root=t,this.message=u(t,".status p"),this.button=u(t,".go",HTMLButtonElement),t.onsubmit=n=>{var o;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(o=s(this,ee))==null?void 0:o.going}),l(this,ut,Ce).call(this)}}draw({roles:t,texts:n,
language:o,refused:i},r){return p(this,ee,n),p(this,ne,r),this.root.lang=o,s(this,te)!==JSON.stringify(t)&&l(this,ut,li).call(this,t,n),clearTimeout(s(this,Ot)),
p(this,Ht,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),et.addEventListener("connected",s(this,oe)),()=>{clearTimeout(
s(this,Ot)),et.removeEventListener("connected",s(this,oe))}}};Ot=new WeakMap,Ht=new WeakMap,te=new WeakMap,ee=new WeakMap,ne=new WeakMap,oe=new WeakMap,ut=new WeakSet,
Ce=function(){clearTimeout(s(this,Ot)),p(this,Ht,!0);let t=qn(this.root,"input",HTMLInputElement).find(({checked:n})=>n);s(this,ne).call(this,"join",{role:(t==null?
void 0:t.value)||null}),p(this,Ot,setTimeout(()=>l(this,ut,Ce).call(this),Zr))},li=function(t,n){p(this,te,JSON.stringify(t));let o=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];u(this.root,"fieldset").hidden=!o.length,u(this.root,"legend").textContent=n.role,u(this.root,".options").replaceChildren(...o.map(([i,r])=>{
let a=k("label");return a.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:r})),a}))};var ts=V(e=>new mn(e));function di({data:e,
parentElement:t,setTriggerValue:n}){return ts(u(t,".joining",HTMLFormElement)).draw(e,n)}function Ae({begin:e,own:t,open:n}){return[...new Set(O.names(e).map(Oo))].filter(i=>t.some(r=>i.endsWith(`/${r}`))&&!n.includes(i))}var ui=e=>O.entries(e).some(
([,{late:t}])=>!t),ci=({begin:e,own:t})=>Ae({begin:e,own:t,open:[]}).some(ui);function hi(e,t){var a,d,h;let n=O.entries(e),o=n.flatMap(([,c])=>c.late?we(c,c.late,
t):[]),i=O.read(Ft(e));for(let[c,f]of Object.entries((i==null?void 0:i.parts)??{}))f&&f!==((a=i==null?void 0:i.base)==null?void 0:a[c])&&o.push(((d=i==null?void 0:
i.inWords)==null?void 0:d[c])??f);return{asked:(i==null?void 0:i.asked)||(((h=n[n.length-1])==null?void 0:h[1].asked)??""),lines:[...new Set(o)]}}function es(e){
for(let[t,{late:n}]of O.entries(e))n&&O.delete(t);O.delete(Ft(e))}var ft,ie,_t,re,C,bn,fi,wn,pi,mi,gi,Ct,bi,wi,gn=class{constructor(t,n){m(this,C);m(this,ft,new Map);
m(this,ie,()=>{});m(this,_t,!1);m(this,re,"");this.root=t,this.data=n}draw(t,n){return this.data=t,l(this,C,bn).call(this),l(this,C,fi).call(this),l(this,C,mi).
call(this,n),l(this,C,Ct).call(this),()=>l(this,C,bn).call(this)}};ft=new WeakMap,ie=new WeakMap,_t=new WeakMap,re=new WeakMap,C=new WeakSet,bn=function(){s(this,
ie).call(this);for(let t of s(this,ft).values())t.stop();s(this,ft).clear()},fi=function(){var i;let t=new AbortController,{signal:n}=t;(i=l(this,C,wn).call(this))==
null||i.addEventListener("click",r=>l(this,C,gi).call(this,r),{signal:n}),addEventListener("storage",()=>l(this,C,Ct).call(this),{signal:n});let o=r=>l(this,C,pi).
call(this,r.detail);xe.addEventListener("receipt",o,{signal:n}),p(this,ie,()=>t.abort())},wn=function(){let t=this.root.getRootNode();return t instanceof ShadowRoot?
t.host.parentElement:null},pi=function(t){let n=s(this,ft).get(t.key);n==null||n.receive(t),n&&!n.pending&&s(this,ft).delete(t.key),l(this,C,Ct).call(this)},mi=
function(t){for(let n of Ae(this.data).filter(ui)){let o=new lt(n,()=>l(this,C,Ct).call(this),!0);s(this,ft).set(n,o),o.transport=t,o.resume()}},gi=function(t){
!(t.target instanceof Element&&t.target.closest(".shared button"))||!ci(this.data)||(t.preventDefault(),p(this,_t,!0),l(this,C,Ct).call(this),this.root.scrollIntoView(
{block:"center"}))},Ct=function(){let{data:t,root:n}=this;s(this,_t)&&p(this,_t,ci(t));let o=l(this,C,bi).call(this);s(this,_t)&&o.push(k("p",{className:"lost",
textContent:t.wait}));let i=o.map(({textContent:r})=>r).join(`
`);i!==s(this,re)&&n.replaceChildren(...o),p(this,re,i),n.lang=t.language,n.hidden=!o.length},bi=function(){let{data:t}=this,n=(a,d)=>k("p",{className:a,textContent:d}),
i=Ae(t).map(a=>hi(a,t.words)).filter(({lines:a})=>a.length).flatMap(({asked:a,lines:d})=>[...a===yt||d.every(c=>c.startsWith(a))?[]:[n("asked",a)],...d.map(c=>n(
"",c))]);if(!i.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>l(this,C,wi).call(this)});return[n("lost",t.lost),...i,r]},wi=function(){
var n;for(let o of Ae(this.data))hi(o,this.data.words).lines.length&&es(o);l(this,C,Ct).call(this);let t=(n=l(this,C,wn).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var ns=V(e=>({late:null}));function xi({data:e,parentElement:t,setTriggerValue:n}){
let o=u(t,".unsent"),i=ns(o);return i.late??(i.late=new gn(o,e)),i.late.draw(e,n)}function Le(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function vi(e,{texts:t=[],withdrawn:n=[]}){let o=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)o.delete(i);return[...o.values()]}function yi(e,t){return e.some(({id:o})=>o===t.id)?e.map(o=>o.id===t.id?t:o):[...e,t]}function ki(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function Si(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:o})=>{var i;return((i=o.find(([r])=>r===t[n]))==null?void 0:i[1])??t[n]})}function Ei(e,t){
let n=e.filter(({stays:o,name:i})=>o&&t[i]);return Object.fromEntries(n.map(({name:o})=>[o,t[o]]))}var Ti=60,os='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',is='<div class="entry"><label><span class="for\
"></span></label></div>';function rs(e,{rows:t},n){let o=document.createElement(t>1?"textarea":"input");return o instanceof HTMLTextAreaElement?o.rows=t:o.type=
"text",o.oninput=n,u(e,"label").append(o),{all:[o],get:()=>o.value,set:i=>o.value=i}}function ss(e,{name:t,options:n},o){let i=n.map(([r,a])=>{let d=k("label"),
h=k("input",{type:"radio",name:t,value:r});return h.onchange=o,d.append(h,k("span",{textContent:a})),u(e,".options").append(d),h});return{all:i,get:()=>{var r;return((r=
i.find(({checked:a})=>a))==null?void 0:r.value)??""},set:r=>i.forEach(a=>a.checked=a.value===r)}}var At,q,Me,vn,je,xn=class{constructor(t,n,o,i){m(this,q);m(this,
At,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=o,this.root=_(t.options.length?os:is),u(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{s(this,At)&&p(this,At,s(this,q,Me)),l(this,q,je).call(this),i()};this.controls=(t.options.length?ss:rs)(this.root,t,r),this.message=
new Et(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),p(this,At,!1),l(this,q,je).call(this)}focus(){this.controls.all[0].focus()}check(){return p(this,At,!0),l(this,q,je).call(this),!s(this,q,Me)&&s(this,q,vn)<=
0}};At=new WeakMap,q=new WeakSet,Me=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},vn=function(){return this.spec.longest?Nt(this.value,this.
spec.longest):0},je=function(){let{texts:t}=this,n=s(this,q,vn),o=s(this,At)&&s(this,q,Me),i=this.spec.longest!==null&&Ee(n,this.spec.longest),a=this.spec.longest&&
(this.isMain||i)?M(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(o?t.missing:a,{isWrong:o||n>0,announced:!o&&i&&this.controls.all[0].matches(":fo\
cus")})};var U,ae,P,Q,Pt,pt,Lt,g,zi,Oi,Ne,kn,Ci,Ie,$e,He,se,Ai,Li,Mi,Sn,Rt,En,ji,Ni,yn=class{constructor(t,n){m(this,g);m(this,U,[]);m(this,ae,"");m(this,P,[]);
m(this,Q,null);m(this,Pt,{});m(this,pt,!1);m(this,Lt,()=>{});this.root=t,this.data=n,this.form=u(t,"form",HTMLFormElement),this.add=u(t,".add",HTMLButtonElement),
this.cancel=u(t,".cancel"),this.list=u(t,"ul"),this.own=u(t,"section"),this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,
".said"),this.outbox=l(this,g,kn).call(this,n.key),this.drafts=new dt(n.key),this.form.onkeydown=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&this.form.requestSubmit()},
this.form.onsubmit=o=>{o.preventDefault(),l(this,g,Ai).call(this)},this.cancel.onclick=()=>l(this,g,$e).call(this),this.pass.onclick=()=>{p(this,P,[]),p(this,pt,
!0),this.outbox.send({pass:!0}),l(this,g,Rt).call(this)}}draw(t,n,o){var a,d;let i=o||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return p(
this,Lt,ye(this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!o&&(this.outbox.stop(),this.outbox=l(this,g,kn).call(this,t.key),this.drafts=new dt(t.key)),
l(this,g,Ci).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&s(this,g,Ne))&&l(this,g,zi).call(this),this.outbox.
receive(t.receipt),p(this,P,vi(((a=t.value)==null?void 0:a.texts)??[],((d=this.outbox.pending)==null?void 0:d.answer)??{})),this.outbox.pending||l(this,g,Oi).call(
this),l(this,g,Rt).call(this),()=>this.outbox.stop()}};U=new WeakMap,ae=new WeakMap,P=new WeakMap,Q=new WeakMap,Pt=new WeakMap,pt=new WeakMap,Lt=new WeakMap,g=new WeakSet,
zi=function(){this.outbox.resume(),s(this,g,Ne)&&!this.outbox.pending&&s(this,Lt).call(this,"")},Oi=function(){let{answered:t,receipt:n,saved:o,value:i}=this.data;
p(this,pt,t&&!i),o&&!s(this,g,Ne)&&s(this,Lt).call(this,"saved"),n&&s(this,P).some(r=>!l(this,g,En).call(this,r))&&this.outbox.transport("look",!0)},Ne=function(){
return this.line.dataset.state==="lost"},kn=function(t){return new lt(t,(...n)=>s(this,Lt).call(this,...n))},Ci=function(t){let{parts:n,texts:o}=this.data,i=JSON.
stringify(n);s(this,ae)!==i&&(p(this,ae,i),t??(t={parts:Le(s(this,U)),editing:s(this,Q),base:s(this,Pt)}),p(this,U,n.map((r,a)=>new xn(r,o,a===0,()=>l(this,g,He).
call(this)))),u(this.root,".parts").replaceChildren(...s(this,U).map(({root:r})=>r))),t&&l(this,g,Ie).call(this,t.parts,t.editing??null,t.base??{})},Ie=function(t,n,o){
p(this,Q,n),p(this,Pt,o);for(let i of s(this,U))i.set(t[i.name]??"")},$e=function(){let t=Ei(this.data.parts,s(this,P)[s(this,P).length-1]??{});l(this,g,Ie).call(
this,t,null,t),l(this,g,He).call(this),l(this,g,Rt).call(this)},He=function(){let t=Le(s(this,U)),n=Object.fromEntries(Object.entries(t).map(([o,i])=>[o,l(this,
g,se).call(this,{[o]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:s(this,Pt),editing:s(this,Q)})},se=function(t){return Si(this.data.parts,t)},Ai=function(){
let t=s(this,U).filter(i=>!i.check());if(t.length)return t[0].focus();let n=s(this,P).find(({id:i})=>i===s(this,Q));if(!n&&s(this,P).length>=this.data.most)return;
let o={id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...Le(s(this,U))};p(this,P,yi(s(this,P),o)),l(this,g,$e).call(this),l(this,g,Sn).call(this,
{texts:[o],withdrawn:[]})},Li=function(t){l(this,g,Ie).call(this,t,t.id,t),l(this,g,He).call(this),l(this,g,Rt).call(this),s(this,U)[0].focus()},Mi=function(t){
p(this,P,s(this,P).filter(o=>o!==t)),s(this,Q)===t.id&&l(this,g,$e).call(this);let n=l(this,g,se).call(this,t).join(" · ");l(this,g,Sn).call(this,{texts:[],withdrawn:[
t.id]},{[t.id]:n}),this.live.textContent=M(this.data.texts.withdrawn,{text:n.slice(0,Ti)})},Sn=function(t,n={}){var a;let o=(a=this.outbox.pending)!=null&&a.answer.
texts?this.outbox.pending:null,i=be(o==null?void 0:o.answer,t);p(this,pt,!1);let r=Object.fromEntries((i.texts??[]).map(d=>[d.id,l(this,g,se).call(this,d).join(
" · ")]));this.outbox.send(i,{...o==null?void 0:o.inWords,...r,...n}),l(this,g,Rt).call(this)},Rt=function(){let{texts:t,most:n,rule:o}=this.data,{add:i,cancel:r,
own:a,pass:d}=this;D(this.root,{".rule":o,h2:t.own}),i.textContent=s(this,Q)?t.keep:t.add,r.textContent=t.cancel,r.hidden=!s(this,Q);let h=s(this,P).length>=n&&
!s(this,Q);i.disabled=h;for(let c of s(this,U).flatMap(({controls:f})=>f.all))c.disabled=h;s(this,U)[0].controls.all[0].placeholder=h?t.full:"",this.list.replaceChildren(
...s(this,P).map(c=>l(this,g,ji).call(this,c))),a.hidden=!s(this,P).length,d.textContent=s(this,pt)?t.passed:t.pass,d.setAttribute("aria-pressed",String(s(this,
pt))),d.hidden=s(this,P).length>0,this.root.lang=this.data.language},En=function(t){let{statuses:n,unseen:o}=this.data,i=n[t.id];return(i==null?void 0:i.text)===
ki(t)?i.status:o},ji=function(t){let{texts:n,parts:o,worded:i}=this.data,[r,...a]=o.filter(({name:j})=>t[j]),d=k("li"),h=r?t[r.name]:"";d.append(k("p",{textContent:h}));
let c=l(this,g,se).call(this,t).slice(1);a.length&&d.append(l(this,g,Ni).call(this,a.map(({label:j},B)=>[j,c[B]])));let f=l(this,g,En).call(this,t);f&&d.append(
k("small",{className:"decided",textContent:f})),i[t.id]&&d.append(k("p",{className:"worded",textContent:i[t.id]}));let E=(j,B)=>{let G=k("button",{type:"button",
textContent:j,onclick:B});return G.setAttribute("aria-label",`${j}: ${h.slice(0,Ti)}`),G};return d.append(E(n.edit,()=>l(this,g,Li).call(this,t)),E(n.withdraw,()=>l(
this,g,Mi).call(this,t))),d},Ni=function(t){let n=k("dl");for(let[o,i]of t){let r=k("div");r.append(k("dt",{textContent:o}),k("dd",{textContent:i})),n.append(r)}
return n};var as=V(e=>({form:null}));function Ii({data:e,parentElement:t,setTriggerValue:n}){let o=u(t,".writing"),i=as(o),r=!i.form;return i.form??(i.form=new yn(
o,e)),i.form.draw(e,n,r)}var $i={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidde\
n></button>',css:`.checks { list-style: none; padding: 0; margin: 0; font-family: "Source Sans", sans-serif; color: #1d2b3a; display: grid; gap: 0.7rem; }
.checks li { background: #fff; border: 1px solid #cfd6da; border-left: 8px solid #98a3ab; border-radius: 0.7rem; padding: 0.8rem 1rem; font-size: 1.15rem; line-\
height: 1.35; }
.checks b { display: block; font-size: 0.95rem; color: #46545f; }
.checks li[data-state="good"] { border-left-color: #1a7f37; } .checks li[data-state="good"] b { color: #14662b; }
.checks li[data-state="bad"] { border-left-color: #a1330a; background: #fff4ee; } .checks li[data-state="bad"] b { color: #a1330a; }
.all { font-family: "Source Sans", sans-serif; font-size: 1.25rem; font-weight: 700; margin: 1rem 0 0; color: #14662b; }
.all[hidden], .again[hidden] { display: none; }
.again { font: 600 1.1rem "Source Sans", sans-serif; margin-top: 1rem; min-height: 3rem; padding: 0 1.2rem; border: 2px solid #1d2b3a; border-radius: 0.7rem; ba\
ckground: #fff; color: #1d2b3a; }
`,draw:mo},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:`.clock { font-fami\
ly: "Source Sans", sans-serif; color: #1d2b3a; display: flex; align-items: center; justify-content: center; gap: 0.7em; line-height: 1.1; }
.clock[hidden] { display: none; }
p { margin: 0; }
.digits { font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
.words { font-weight: 600; } .words:empty { position: absolute; }
.clock[data-state="warning"] .digits, .clock[data-state="warning"] .words { color: #8a3a00; }
.clock[data-state="over"] .digits, .clock[data-state="over"] .words { color: #a1200a; }
.clock[data-state="still"] .digits { color: #46545f; }
.clock[data-size="phone"] { background: #fff; border: 2px solid #cfd6da; border-radius: 0.7rem; padding: 0.35rem 1rem; width: fit-content; margin: 0 auto; font-\
size: 1.1rem; }
.clock[data-size="phone"] .digits { font-size: 1.4rem; }
.clock[data-size="phone"][data-state="warning"], .clock[data-size="projector"][data-state="warning"] { background: #ffe9c7; border-color: #8a3a00; }
.clock[data-size="phone"][data-state="over"], .clock[data-size="projector"][data-state="over"] { background: #ffe4dd; border-color: #a1200a; }
.clock[data-size="projector"] { position: fixed; right: 3vw; top: 2vh; background: #fff; border: 3px solid #cfd6da; border-radius: 0.8rem; padding: 0.15em 0.6em\
; font-size: max(24px, 1.9vw); z-index: 5; flex-direction: column; gap: 0; text-align: center; }
@media (max-width: 1000px), (max-height: 560px) { .clock[data-size="projector"] { position: static; width: fit-content; margin: 0 auto; } }
.clock[data-size="projector"] .digits { font-size: max(38px, 3.4vw); }
.clock[data-size="console"] { flex-direction: column; align-items: flex-start; gap: 0; min-height: 2.75rem; font-size: 0.9rem; }
.clock[data-size="console"] .digits { font-size: 1.8rem; }
.clock[data-size="large"] { flex-direction: column; text-align: center; gap: 0.1em; padding-top: min(6vh, 3rem); font-size: max(1.4rem, 3.2vw); }
.clock[data-size="large"] .digits { font-size: min(28cqw, 40vh); line-height: 1; }
`,draw:wo},workshop_fields:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:`:host { overflow-wrap: anywhere; }
.status { display: flex; gap: 0.75rem; align-items: center; justify-content: center; min-height: 3rem; flex-wrap: wrap; }
.status p { margin: 0; font-size: 1.1rem; }
.status p[data-state="saved"] { color: #14532d; font-weight: 600; }
.status p[data-state="saved"]::before { content: "✓ "; }
.status p[data-state="waiting"], .status p[data-state="refused"], .status p[data-state="lost"] { color: #7a2e0b; font-weight: 600; }
button {
  font: 600 1.1rem/1.2 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; border: 2px solid #1d2b3a;
  border-radius: 0.7rem; min-height: 3rem; min-width: 3rem; padding: 0.4rem 1.1rem; cursor: pointer;
}
button:hover { background: #eef3f4; }
button[aria-pressed="true"], button.main { background: #1d2b3a; color: #fff; }
@media (forced-colors: active) { button[aria-pressed="true"], button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color\
: Highlight; } }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #0b6e75; outline-offset: 3px; }
button:disabled { opacity: 0.5; cursor: default; }
[hidden] { display: none !important; }

.form { font-family: "Source Sans", sans-serif; color: #1d2b3a; padding-bottom: 1rem; }
.fields { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.form:not(.alone) .field { background: #fff; border: 1px solid #cfd6da; border-radius: 0.9rem; padding: 1rem 1.1rem 1.1rem; }
.field h2, .field legend { font-size: 1.15rem; font-weight: 700; line-height: 1.3; margin: 0; padding: 0; text-wrap: pretty; overflow-wrap: anywhere; }
.heading { margin-top: 0.8rem; } .heading:first-child { margin-top: 0; }
.heading h2 { font-size: 1.4rem; line-height: 1.2; margin: 0; text-wrap: balance; } .heading p { font-size: 1.1rem; line-height: 1.4; color: #46545f; margin: 0.\
3rem 0 0; }
.hint { font-size: 1.05rem; line-height: 1.35; color: #46545f; margin: 0.2rem 0 0; }
.message { margin: 0.3rem 0 0; font-size: 0.95rem; line-height: 1.35; color: #46545f; } .message.wrong { color: #7a2e0b; font-weight: 700; }
.message:empty { position: absolute; } .slider .message { text-align: center; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.passing { text-align: center; margin-top: 0.3rem; }
/* How it stands is in sight wherever one is in a long form. */
.form:not(.alone) .status { position: sticky; bottom: 0; z-index: 3; background: linear-gradient(transparent, #fbf8f1 30%); padding-top: 0.6rem; }
.form:not(.alone) .status { pointer-events: none; } .form .status button { pointer-events: auto; }
.form:not(.alone) .status:has(p:empty) { background: none; }
:is(input, button, textarea) { scroll-margin: 4.5rem 0; }
button.quiet { border: 0; background: none; color: #0b5a60; font-size: 1rem; text-decoration: underline; padding: 0.4rem 0.6rem; min-height: 2.75rem; }
button.quiet:hover { background: #eef3f4; }
button[aria-disabled="true"] { opacity: 0.4; cursor: default; }
button[aria-disabled="true"]:hover { background: #fff; }
.line { position: relative; --track: #46545f; }
.line::before { content: ""; position: absolute; left: 0; right: 0; top: 50%; height: var(--thick, 0.85rem); transform: translateY(-50%); border-radius: 1rem; b\
ackground: var(--track); }
input[type="range"] {
  --size: 2.9rem; -webkit-appearance: none; appearance: none; position: relative; z-index: 1; display: block; width: 100%;
  height: 4rem; margin: 0; background: transparent; cursor: pointer; touch-action: pan-y; border-radius: 0.8rem;
}
input[type="range"]::-webkit-slider-thumb { -webkit-appearance: none; box-sizing: border-box; width: var(--size); height: var(--size); border-radius: 50%; backg\
round: #fffdf8; border: calc(var(--size) / 7) solid #1d2b3a; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.35); }
input[type="range"]::-moz-range-thumb { box-sizing: border-box; width: var(--size); height: var(--size); border-radius: 50%; background: #fffdf8; border: calc(v\
ar(--size) / 7) solid #1d2b3a; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.35); }
.untouched input[type="range"]::-webkit-slider-thumb { opacity: 0; }
.untouched input[type="range"]::-moz-range-thumb { opacity: 0; }
input[type="number"]::-webkit-inner-spin-button { appearance: none; margin: 0; }
input[type="number"] { appearance: textfield; width: 5.2rem; height: 3rem; box-sizing: border-box; text-align: center; font: 600 1.3rem "Source Sans", sans-seri\
f; color: #1d2b3a; background: #fff; border: 2px solid #7a8791; border-radius: 0.7rem; }
textarea, input[type="text"] { font: 400 1.15rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; padding: 0.8rem; border: 2px solid #7a8791; bo\
rder-radius: 0.7rem; width: 100%; box-sizing: border-box; }
textarea { resize: vertical; display: block; }
/* Backgrounds are taken away: lines and states are drawn with the colours of the reader instead. */
@media (forced-colors: active) {
  .form:not(.alone) .status { background: Canvas; }
  .line::before { forced-color-adjust: none; background: CanvasText; }
  .message.wrong { border-left: 4px solid; padding-left: 0.5rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }

.alone .slider { padding-top: 0.25rem; }
.slider .name { margin-bottom: 0.8rem; }
.slider .poles { display: flex; justify-content: space-between; gap: 1.5rem; font-weight: 700; font-size: 1.35rem; line-height: 1.2; overflow-wrap: anywhere; hy\
phens: auto; }
.form:not(.alone) .poles { font-size: 1.1rem; }
.slider .left { color: #0b6e75; max-width: 48%; }
.slider .right { color: #b3471a; max-width: 48%; text-align: right; }
.slider .line { margin-top: 1rem; --track: linear-gradient(90deg, #5f9296, #0b6e75); }
.slider.bipolar .line { --track: linear-gradient(90deg, #0b6e75, #6b5b7d, #b3471a); }
.form:not(.alone) .line { margin-top: 0.2rem; }
.slider.bipolar .line::after { content: ""; position: absolute; left: calc(50% - 1.5px); top: 50%; height: 1.9rem; width: 3px; transform: translateY(-50%); back\
ground: #1d2b3a; }
.slider:not(.bipolar) :is(.left, .right) { color: #1d2b3a; }
.slider .hint { text-align: center; margin: 0.1rem 0 0.9rem; min-height: 1.4rem; }
.slider .steps { display: flex; justify-content: center; align-items: end; gap: 1rem; }
.slider .steps button { font-size: 1.6rem; min-width: 4rem; padding: 0; }
.slider .steps label { display: grid; gap: 0.2rem; justify-items: center; font-size: 0.95rem; color: #46545f; }
@media (forced-colors: active) { .slider.bipolar .line::after { forced-color-adjust: none; background: CanvasText; } }
/* Among other fields it is smaller: the box says with its neighbours what it is. */
.form:not(.alone) .slider .for { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.form:not(.alone) .slider .hint { margin-top: -0.4rem; min-height: 0; } .form:not(.alone) .slider .hint.stays { min-height: 1.4rem; }

fieldset.field { border: 0; margin: 0; padding: 0; min-width: 0; }
.choice legend { float: left; width: 100%; margin-bottom: 0.8rem; } .choice .options { clear: both; }
.choice .options { display: grid; gap: 0.6rem; }
.choice.row .options { grid-template-columns: repeat(var(--options), minmax(0, 1fr)); gap: 0.45rem; }
.choice label { position: relative; display: flex; align-items: center; gap: 0.8rem; min-height: 3.2rem; box-sizing: border-box; padding: 0.6rem 0.9rem; border:\
 2px solid #7a8791; border-radius: 0.7rem; background: #fff; cursor: pointer; font-size: 1.1rem; line-height: 1.3; overflow-wrap: anywhere; }
.choice.row label { justify-content: center; text-align: center; padding: 0.3rem; font-weight: 600; font-size: 1.25rem; }
.choice label:hover { background: #eef3f4; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: #0b6e75; cursor: pointer; }
.choice.row input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; }
.choice label:has(input:checked) { border-color: #0b6e75; background: #e3f0f0; box-shadow: inset 0 0 0 1px #0b6e75; }
.choice.row label:has(input:checked) { background: #0b6e75; color: #fff; }
@media (forced-colors: active) {
  .choice label:has(input:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
.choice label:has(input:focus-visible) { outline: 3px solid #0b6e75; outline-offset: 3px; }
.choice .ends { display: flex; justify-content: space-between; gap: 1.5rem; margin-top: 0.5rem; color: #46545f; font-size: 1rem; line-height: 1.3; } .choice.ope\
n .ends { display: none; }
.choice .high { text-align: right; }
.choice.field { position: relative; } .choice.field legend { box-sizing: border-box; padding-right: 3.5rem; }
.choice .back { position: absolute; top: 0.25rem; right: 0.4rem; } .alone .choice .back { top: -0.7rem; right: -0.6rem; } .choice .back.away { visibility: hidde\
n; }

.parts .bar { display: flex; gap: 3px; height: 1.5rem; margin: 0.9rem 0 0.4rem; border-radius: 0.5rem; overflow: hidden; background: #e5eaec; }
.parts .bar i { flex: 0 1 0; transition: flex-grow 150ms; }
.parts .part { display: grid; grid-template-columns: 1fr auto; align-items: center; column-gap: 1rem; margin-top: 0.9rem; }
.parts .label { font-weight: 600; font-size: 1.1rem; line-height: 1.3; overflow-wrap: anywhere; }
.parts .label::before { content: ""; display: inline-block; width: 0.9rem; height: 0.9rem; border-radius: 0.25rem; margin-right: 0.6rem; background: var(--color\
); }
.parts .part .line { grid-column: 1 / -1; margin: 0; --track: var(--color); --thick: 0.5rem; }
.parts .part input[type="range"] { --size: 2.4rem; height: 3rem; }
.parts .part:nth-child(4n + 1), .parts .bar i:nth-child(4n + 1) { --color: #0b6e75; }
.parts .part:nth-child(4n + 2), .parts .bar i:nth-child(4n + 2) { --color: #b3471a; }
.parts .part:nth-child(4n + 3), .parts .bar i:nth-child(4n + 3) { --color: #6b5b7d; }
.parts .part:nth-child(4n), .parts .bar i:nth-child(4n) { --color: #46545f; }
.parts .bar i { background: var(--color); }
@media (forced-colors: active) { .parts .bar i, .parts .label::before { forced-color-adjust: none; border: 1px solid CanvasText; } }
.parts .part .message { grid-column: 1 / -1; }

.dots .left { position: sticky; top: 0; z-index: 2; margin: 0 -1.1rem; padding: 0.6rem 1.1rem; background: #fff; border-bottom: 1px solid #e5eaec; font-size: 1.\
1rem; font-weight: 600; color: #0b5a60; }
.alone .dots .left { background: #fbf8f1; margin: 0; padding: 0.6rem 0; }
.dots .groups .group { font-size: 1rem; text-transform: none; color: #46545f; font-weight: 700; margin: 1.3rem 0 0.2rem; }
.dots .option { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0.4rem 1rem; padding: 0.7rem 0; border-bottom: 1px solid #e5eaec; }
.dots .option:last-child { border-bottom: 0; }
.dots .option p { margin: 0; font-size: 1.1rem; line-height: 1.35; overflow-wrap: anywhere; } .dots .option.some p { font-weight: 600; }
.dots .hand { display: flex; align-items: center; gap: 0.6rem; }
.dots .hand button { font-size: 1.5rem; min-width: 3rem; padding: 0; }
.dots .laid { display: flex; gap: 0.35rem; }
.dots .laid i { width: 1.15rem; height: 1.15rem; box-sizing: border-box; border-radius: 50%; border: 2px solid #7a8791; } .dots .laid i.on { background: #0b6e75\
; border-color: #0b6e75; }
@media (forced-colors: active) { .dots .laid i.on { forced-color-adjust: none; background: Highlight; border-color: Highlight; } }
@media (max-width: 30rem) { .dots .option { grid-template-columns: 1fr; } .dots .hand { justify-content: flex-end; } }

.order ol { list-style: none; margin: 0.8rem 0; padding: 0; display: grid; gap: 0.5rem; }
.order li { display: flex; align-items: center; gap: 0.25rem; background: #fff; border: 2px solid #7a8791; border-radius: 0.7rem; padding: 0.2rem; font-size: 1.\
1rem; line-height: 1.3; }
.order li.held { border-color: #0b6e75; box-shadow: 0 4px 14px rgba(29, 43, 58, 0.25); position: relative; z-index: 1; }
.order li b { flex: none; width: 1.8rem; height: 1.8rem; border-radius: 50%; display: grid; place-items: center; background: #0b6e75; color: #fff; font-variant-\
numeric: tabular-nums; }
.order.untouched li b { background: #fff; color: #46545f; box-shadow: inset 0 0 0 2px #7a8791; }
.order li span { hyphens: auto; flex: 1; min-width: 0; overflow-wrap: anywhere; padding: 0.3rem 0.2rem; }
.order li button { border: 0; background: none; min-width: 2.75rem; min-height: 2.75rem; padding: 0; font-size: 1.4rem; flex: none; }
.order li button:hover { background: #eef3f4; }
.order li .handle { min-width: 2.1rem; font-size: 1.2rem; }
.order .handle { cursor: grab; touch-action: none; color: #46545f; } .order .held .handle { cursor: grabbing; }
.order .mine { width: 100%; } .order .mine[aria-pressed="true"]::before { content: "✓ "; }
@media (forced-colors: active) { .order li b { border: 2px solid; } }
@media (max-width: 30rem) { .order li { font-size: 1rem; gap: 0.15rem; } .order li :is(.up, .down) { min-width: 2.6rem; } }

.words label { display: block; } .words .hint { display: block; } .words textarea { margin-top: 0.7rem; }
.words .message { text-align: right; margin-bottom: -0.4rem; }
textarea[aria-invalid="true"], input[aria-invalid="true"] { border-color: #a1330a; }
`,draw:Oe},workshop_joining:{html:`<form class="joining" novalidate>
  <fieldset class="choice" hidden><legend></legend><div class="options"></div></fieldset>
  <div class="status"><p role="alert"></p></div>
  <button type="submit" class="main go"></button>
</form>
`,css:`:host { overflow-wrap: anywhere; }
.status { display: flex; gap: 0.75rem; align-items: center; justify-content: center; min-height: 3rem; flex-wrap: wrap; }
.status p { margin: 0; font-size: 1.1rem; }
.status p[data-state="saved"] { color: #14532d; font-weight: 600; }
.status p[data-state="saved"]::before { content: "✓ "; }
.status p[data-state="waiting"], .status p[data-state="refused"], .status p[data-state="lost"] { color: #7a2e0b; font-weight: 600; }
button {
  font: 600 1.1rem/1.2 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; border: 2px solid #1d2b3a;
  border-radius: 0.7rem; min-height: 3rem; min-width: 3rem; padding: 0.4rem 1.1rem; cursor: pointer;
}
button:hover { background: #eef3f4; }
button[aria-pressed="true"], button.main { background: #1d2b3a; color: #fff; }
@media (forced-colors: active) { button[aria-pressed="true"], button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color\
: Highlight; } }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #0b6e75; outline-offset: 3px; }
button:disabled { opacity: 0.5; cursor: default; }
[hidden] { display: none !important; }

fieldset.field { border: 0; margin: 0; padding: 0; min-width: 0; }
.choice legend { float: left; width: 100%; margin-bottom: 0.8rem; } .choice .options { clear: both; }
.choice .options { display: grid; gap: 0.6rem; }
.choice.row .options { grid-template-columns: repeat(var(--options), minmax(0, 1fr)); gap: 0.45rem; }
.choice label { position: relative; display: flex; align-items: center; gap: 0.8rem; min-height: 3.2rem; box-sizing: border-box; padding: 0.6rem 0.9rem; border:\
 2px solid #7a8791; border-radius: 0.7rem; background: #fff; cursor: pointer; font-size: 1.1rem; line-height: 1.3; overflow-wrap: anywhere; }
.choice.row label { justify-content: center; text-align: center; padding: 0.3rem; font-weight: 600; font-size: 1.25rem; }
.choice label:hover { background: #eef3f4; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: #0b6e75; cursor: pointer; }
.choice.row input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; }
.choice label:has(input:checked) { border-color: #0b6e75; background: #e3f0f0; box-shadow: inset 0 0 0 1px #0b6e75; }
.choice.row label:has(input:checked) { background: #0b6e75; color: #fff; }
@media (forced-colors: active) {
  .choice label:has(input:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
.choice label:has(input:focus-visible) { outline: 3px solid #0b6e75; outline-offset: 3px; }
.choice .ends { display: flex; justify-content: space-between; gap: 1.5rem; margin-top: 0.5rem; color: #46545f; font-size: 1rem; line-height: 1.3; } .choice.ope\
n .ends { display: none; }
.choice .high { text-align: right; }
.choice.field { position: relative; } .choice.field legend { box-sizing: border-box; padding-right: 3.5rem; }
.choice .back { position: absolute; top: 0.25rem; right: 0.4rem; } .alone .choice .back { top: -0.7rem; right: -0.6rem; } .choice .back.away { visibility: hidde\
n; }

.joining { font-family: "Source Sans", sans-serif; color: #1d2b3a; padding-bottom: 1rem; }
.joining fieldset { border: 0; margin: 0 0 1.2rem; padding: 0; min-width: 0; }
.joining legend { padding: 0; font-weight: 600; font-size: 1.1rem; line-height: 1.3; }
.joining .status { min-height: 0; } .joining .status p { padding-bottom: 0.8rem; color: #7a2e0b; font-weight: 600; } .joining .status:has(p:empty) { display: no\
ne; }
.joining .go { display: block; width: 100%; min-height: 3.4rem; }
`,draw:di},workshop_slider:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:`:host { overflow-wrap: anywhere; }
.status { display: flex; gap: 0.75rem; align-items: center; justify-content: center; min-height: 3rem; flex-wrap: wrap; }
.status p { margin: 0; font-size: 1.1rem; }
.status p[data-state="saved"] { color: #14532d; font-weight: 600; }
.status p[data-state="saved"]::before { content: "✓ "; }
.status p[data-state="waiting"], .status p[data-state="refused"], .status p[data-state="lost"] { color: #7a2e0b; font-weight: 600; }
button {
  font: 600 1.1rem/1.2 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; border: 2px solid #1d2b3a;
  border-radius: 0.7rem; min-height: 3rem; min-width: 3rem; padding: 0.4rem 1.1rem; cursor: pointer;
}
button:hover { background: #eef3f4; }
button[aria-pressed="true"], button.main { background: #1d2b3a; color: #fff; }
@media (forced-colors: active) { button[aria-pressed="true"], button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color\
: Highlight; } }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #0b6e75; outline-offset: 3px; }
button:disabled { opacity: 0.5; cursor: default; }
[hidden] { display: none !important; }

.form { font-family: "Source Sans", sans-serif; color: #1d2b3a; padding-bottom: 1rem; }
.fields { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.form:not(.alone) .field { background: #fff; border: 1px solid #cfd6da; border-radius: 0.9rem; padding: 1rem 1.1rem 1.1rem; }
.field h2, .field legend { font-size: 1.15rem; font-weight: 700; line-height: 1.3; margin: 0; padding: 0; text-wrap: pretty; overflow-wrap: anywhere; }
.heading { margin-top: 0.8rem; } .heading:first-child { margin-top: 0; }
.heading h2 { font-size: 1.4rem; line-height: 1.2; margin: 0; text-wrap: balance; } .heading p { font-size: 1.1rem; line-height: 1.4; color: #46545f; margin: 0.\
3rem 0 0; }
.hint { font-size: 1.05rem; line-height: 1.35; color: #46545f; margin: 0.2rem 0 0; }
.message { margin: 0.3rem 0 0; font-size: 0.95rem; line-height: 1.35; color: #46545f; } .message.wrong { color: #7a2e0b; font-weight: 700; }
.message:empty { position: absolute; } .slider .message { text-align: center; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.passing { text-align: center; margin-top: 0.3rem; }
/* How it stands is in sight wherever one is in a long form. */
.form:not(.alone) .status { position: sticky; bottom: 0; z-index: 3; background: linear-gradient(transparent, #fbf8f1 30%); padding-top: 0.6rem; }
.form:not(.alone) .status { pointer-events: none; } .form .status button { pointer-events: auto; }
.form:not(.alone) .status:has(p:empty) { background: none; }
:is(input, button, textarea) { scroll-margin: 4.5rem 0; }
button.quiet { border: 0; background: none; color: #0b5a60; font-size: 1rem; text-decoration: underline; padding: 0.4rem 0.6rem; min-height: 2.75rem; }
button.quiet:hover { background: #eef3f4; }
button[aria-disabled="true"] { opacity: 0.4; cursor: default; }
button[aria-disabled="true"]:hover { background: #fff; }
.line { position: relative; --track: #46545f; }
.line::before { content: ""; position: absolute; left: 0; right: 0; top: 50%; height: var(--thick, 0.85rem); transform: translateY(-50%); border-radius: 1rem; b\
ackground: var(--track); }
input[type="range"] {
  --size: 2.9rem; -webkit-appearance: none; appearance: none; position: relative; z-index: 1; display: block; width: 100%;
  height: 4rem; margin: 0; background: transparent; cursor: pointer; touch-action: pan-y; border-radius: 0.8rem;
}
input[type="range"]::-webkit-slider-thumb { -webkit-appearance: none; box-sizing: border-box; width: var(--size); height: var(--size); border-radius: 50%; backg\
round: #fffdf8; border: calc(var(--size) / 7) solid #1d2b3a; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.35); }
input[type="range"]::-moz-range-thumb { box-sizing: border-box; width: var(--size); height: var(--size); border-radius: 50%; background: #fffdf8; border: calc(v\
ar(--size) / 7) solid #1d2b3a; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.35); }
.untouched input[type="range"]::-webkit-slider-thumb { opacity: 0; }
.untouched input[type="range"]::-moz-range-thumb { opacity: 0; }
input[type="number"]::-webkit-inner-spin-button { appearance: none; margin: 0; }
input[type="number"] { appearance: textfield; width: 5.2rem; height: 3rem; box-sizing: border-box; text-align: center; font: 600 1.3rem "Source Sans", sans-seri\
f; color: #1d2b3a; background: #fff; border: 2px solid #7a8791; border-radius: 0.7rem; }
textarea, input[type="text"] { font: 400 1.15rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; padding: 0.8rem; border: 2px solid #7a8791; bo\
rder-radius: 0.7rem; width: 100%; box-sizing: border-box; }
textarea { resize: vertical; display: block; }
/* Backgrounds are taken away: lines and states are drawn with the colours of the reader instead. */
@media (forced-colors: active) {
  .form:not(.alone) .status { background: Canvas; }
  .line::before { forced-color-adjust: none; background: CanvasText; }
  .message.wrong { border-left: 4px solid; padding-left: 0.5rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }

.alone .slider { padding-top: 0.25rem; }
.slider .name { margin-bottom: 0.8rem; }
.slider .poles { display: flex; justify-content: space-between; gap: 1.5rem; font-weight: 700; font-size: 1.35rem; line-height: 1.2; overflow-wrap: anywhere; hy\
phens: auto; }
.form:not(.alone) .poles { font-size: 1.1rem; }
.slider .left { color: #0b6e75; max-width: 48%; }
.slider .right { color: #b3471a; max-width: 48%; text-align: right; }
.slider .line { margin-top: 1rem; --track: linear-gradient(90deg, #5f9296, #0b6e75); }
.slider.bipolar .line { --track: linear-gradient(90deg, #0b6e75, #6b5b7d, #b3471a); }
.form:not(.alone) .line { margin-top: 0.2rem; }
.slider.bipolar .line::after { content: ""; position: absolute; left: calc(50% - 1.5px); top: 50%; height: 1.9rem; width: 3px; transform: translateY(-50%); back\
ground: #1d2b3a; }
.slider:not(.bipolar) :is(.left, .right) { color: #1d2b3a; }
.slider .hint { text-align: center; margin: 0.1rem 0 0.9rem; min-height: 1.4rem; }
.slider .steps { display: flex; justify-content: center; align-items: end; gap: 1rem; }
.slider .steps button { font-size: 1.6rem; min-width: 4rem; padding: 0; }
.slider .steps label { display: grid; gap: 0.2rem; justify-items: center; font-size: 0.95rem; color: #46545f; }
@media (forced-colors: active) { .slider.bipolar .line::after { forced-color-adjust: none; background: CanvasText; } }
/* Among other fields it is smaller: the box says with its neighbours what it is. */
.form:not(.alone) .slider .for { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.form:not(.alone) .slider .hint { margin-top: -0.4rem; min-height: 0; } .form:not(.alone) .slider .hint.stays { min-height: 1.4rem; }

fieldset.field { border: 0; margin: 0; padding: 0; min-width: 0; }
.choice legend { float: left; width: 100%; margin-bottom: 0.8rem; } .choice .options { clear: both; }
.choice .options { display: grid; gap: 0.6rem; }
.choice.row .options { grid-template-columns: repeat(var(--options), minmax(0, 1fr)); gap: 0.45rem; }
.choice label { position: relative; display: flex; align-items: center; gap: 0.8rem; min-height: 3.2rem; box-sizing: border-box; padding: 0.6rem 0.9rem; border:\
 2px solid #7a8791; border-radius: 0.7rem; background: #fff; cursor: pointer; font-size: 1.1rem; line-height: 1.3; overflow-wrap: anywhere; }
.choice.row label { justify-content: center; text-align: center; padding: 0.3rem; font-weight: 600; font-size: 1.25rem; }
.choice label:hover { background: #eef3f4; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: #0b6e75; cursor: pointer; }
.choice.row input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; }
.choice label:has(input:checked) { border-color: #0b6e75; background: #e3f0f0; box-shadow: inset 0 0 0 1px #0b6e75; }
.choice.row label:has(input:checked) { background: #0b6e75; color: #fff; }
@media (forced-colors: active) {
  .choice label:has(input:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
.choice label:has(input:focus-visible) { outline: 3px solid #0b6e75; outline-offset: 3px; }
.choice .ends { display: flex; justify-content: space-between; gap: 1.5rem; margin-top: 0.5rem; color: #46545f; font-size: 1rem; line-height: 1.3; } .choice.ope\
n .ends { display: none; }
.choice .high { text-align: right; }
.choice.field { position: relative; } .choice.field legend { box-sizing: border-box; padding-right: 3.5rem; }
.choice .back { position: absolute; top: 0.25rem; right: 0.4rem; } .alone .choice .back { top: -0.7rem; right: -0.6rem; } .choice .back.away { visibility: hidde\
n; }

.parts .bar { display: flex; gap: 3px; height: 1.5rem; margin: 0.9rem 0 0.4rem; border-radius: 0.5rem; overflow: hidden; background: #e5eaec; }
.parts .bar i { flex: 0 1 0; transition: flex-grow 150ms; }
.parts .part { display: grid; grid-template-columns: 1fr auto; align-items: center; column-gap: 1rem; margin-top: 0.9rem; }
.parts .label { font-weight: 600; font-size: 1.1rem; line-height: 1.3; overflow-wrap: anywhere; }
.parts .label::before { content: ""; display: inline-block; width: 0.9rem; height: 0.9rem; border-radius: 0.25rem; margin-right: 0.6rem; background: var(--color\
); }
.parts .part .line { grid-column: 1 / -1; margin: 0; --track: var(--color); --thick: 0.5rem; }
.parts .part input[type="range"] { --size: 2.4rem; height: 3rem; }
.parts .part:nth-child(4n + 1), .parts .bar i:nth-child(4n + 1) { --color: #0b6e75; }
.parts .part:nth-child(4n + 2), .parts .bar i:nth-child(4n + 2) { --color: #b3471a; }
.parts .part:nth-child(4n + 3), .parts .bar i:nth-child(4n + 3) { --color: #6b5b7d; }
.parts .part:nth-child(4n), .parts .bar i:nth-child(4n) { --color: #46545f; }
.parts .bar i { background: var(--color); }
@media (forced-colors: active) { .parts .bar i, .parts .label::before { forced-color-adjust: none; border: 1px solid CanvasText; } }
.parts .part .message { grid-column: 1 / -1; }

.dots .left { position: sticky; top: 0; z-index: 2; margin: 0 -1.1rem; padding: 0.6rem 1.1rem; background: #fff; border-bottom: 1px solid #e5eaec; font-size: 1.\
1rem; font-weight: 600; color: #0b5a60; }
.alone .dots .left { background: #fbf8f1; margin: 0; padding: 0.6rem 0; }
.dots .groups .group { font-size: 1rem; text-transform: none; color: #46545f; font-weight: 700; margin: 1.3rem 0 0.2rem; }
.dots .option { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0.4rem 1rem; padding: 0.7rem 0; border-bottom: 1px solid #e5eaec; }
.dots .option:last-child { border-bottom: 0; }
.dots .option p { margin: 0; font-size: 1.1rem; line-height: 1.35; overflow-wrap: anywhere; } .dots .option.some p { font-weight: 600; }
.dots .hand { display: flex; align-items: center; gap: 0.6rem; }
.dots .hand button { font-size: 1.5rem; min-width: 3rem; padding: 0; }
.dots .laid { display: flex; gap: 0.35rem; }
.dots .laid i { width: 1.15rem; height: 1.15rem; box-sizing: border-box; border-radius: 50%; border: 2px solid #7a8791; } .dots .laid i.on { background: #0b6e75\
; border-color: #0b6e75; }
@media (forced-colors: active) { .dots .laid i.on { forced-color-adjust: none; background: Highlight; border-color: Highlight; } }
@media (max-width: 30rem) { .dots .option { grid-template-columns: 1fr; } .dots .hand { justify-content: flex-end; } }

.order ol { list-style: none; margin: 0.8rem 0; padding: 0; display: grid; gap: 0.5rem; }
.order li { display: flex; align-items: center; gap: 0.25rem; background: #fff; border: 2px solid #7a8791; border-radius: 0.7rem; padding: 0.2rem; font-size: 1.\
1rem; line-height: 1.3; }
.order li.held { border-color: #0b6e75; box-shadow: 0 4px 14px rgba(29, 43, 58, 0.25); position: relative; z-index: 1; }
.order li b { flex: none; width: 1.8rem; height: 1.8rem; border-radius: 50%; display: grid; place-items: center; background: #0b6e75; color: #fff; font-variant-\
numeric: tabular-nums; }
.order.untouched li b { background: #fff; color: #46545f; box-shadow: inset 0 0 0 2px #7a8791; }
.order li span { hyphens: auto; flex: 1; min-width: 0; overflow-wrap: anywhere; padding: 0.3rem 0.2rem; }
.order li button { border: 0; background: none; min-width: 2.75rem; min-height: 2.75rem; padding: 0; font-size: 1.4rem; flex: none; }
.order li button:hover { background: #eef3f4; }
.order li .handle { min-width: 2.1rem; font-size: 1.2rem; }
.order .handle { cursor: grab; touch-action: none; color: #46545f; } .order .held .handle { cursor: grabbing; }
.order .mine { width: 100%; } .order .mine[aria-pressed="true"]::before { content: "✓ "; }
@media (forced-colors: active) { .order li b { border: 2px solid; } }
@media (max-width: 30rem) { .order li { font-size: 1rem; gap: 0.15rem; } .order li :is(.up, .down) { min-width: 2.6rem; } }

.words label { display: block; } .words .hint { display: block; } .words textarea { margin-top: 0.7rem; }
.words .message { text-align: right; margin-bottom: -0.4rem; }
textarea[aria-invalid="true"], input[aria-invalid="true"] { border-color: #a1330a; }
`,draw:Oe},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a;\
 background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,draw:xi},workshop_writing:{html:`<div class="writing">
  <p class="rule" hidden></p>
  <form novalidate>
    <div class="parts"></div>
    <div class="under"><span class="buttons"><button type="button" class="cancel" hidden></button><button type="submit" class="main add"></button></span></div>
  </form>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <section hidden><h2></h2><ul></ul></section>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:`:host { overflow-wrap: anywhere; }
.status { display: flex; gap: 0.75rem; align-items: center; justify-content: center; min-height: 3rem; flex-wrap: wrap; }
.status p { margin: 0; font-size: 1.1rem; }
.status p[data-state="saved"] { color: #14532d; font-weight: 600; }
.status p[data-state="saved"]::before { content: "✓ "; }
.status p[data-state="waiting"], .status p[data-state="refused"], .status p[data-state="lost"] { color: #7a2e0b; font-weight: 600; }
button {
  font: 600 1.1rem/1.2 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; border: 2px solid #1d2b3a;
  border-radius: 0.7rem; min-height: 3rem; min-width: 3rem; padding: 0.4rem 1.1rem; cursor: pointer;
}
button:hover { background: #eef3f4; }
button[aria-pressed="true"], button.main { background: #1d2b3a; color: #fff; }
@media (forced-colors: active) { button[aria-pressed="true"], button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color\
: Highlight; } }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #0b6e75; outline-offset: 3px; }
button:disabled { opacity: 0.5; cursor: default; }
[hidden] { display: none !important; }

.form { font-family: "Source Sans", sans-serif; color: #1d2b3a; padding-bottom: 1rem; }
.fields { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.form:not(.alone) .field { background: #fff; border: 1px solid #cfd6da; border-radius: 0.9rem; padding: 1rem 1.1rem 1.1rem; }
.field h2, .field legend { font-size: 1.15rem; font-weight: 700; line-height: 1.3; margin: 0; padding: 0; text-wrap: pretty; overflow-wrap: anywhere; }
.heading { margin-top: 0.8rem; } .heading:first-child { margin-top: 0; }
.heading h2 { font-size: 1.4rem; line-height: 1.2; margin: 0; text-wrap: balance; } .heading p { font-size: 1.1rem; line-height: 1.4; color: #46545f; margin: 0.\
3rem 0 0; }
.hint { font-size: 1.05rem; line-height: 1.35; color: #46545f; margin: 0.2rem 0 0; }
.message { margin: 0.3rem 0 0; font-size: 0.95rem; line-height: 1.35; color: #46545f; } .message.wrong { color: #7a2e0b; font-weight: 700; }
.message:empty { position: absolute; } .slider .message { text-align: center; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.passing { text-align: center; margin-top: 0.3rem; }
/* How it stands is in sight wherever one is in a long form. */
.form:not(.alone) .status { position: sticky; bottom: 0; z-index: 3; background: linear-gradient(transparent, #fbf8f1 30%); padding-top: 0.6rem; }
.form:not(.alone) .status { pointer-events: none; } .form .status button { pointer-events: auto; }
.form:not(.alone) .status:has(p:empty) { background: none; }
:is(input, button, textarea) { scroll-margin: 4.5rem 0; }
button.quiet { border: 0; background: none; color: #0b5a60; font-size: 1rem; text-decoration: underline; padding: 0.4rem 0.6rem; min-height: 2.75rem; }
button.quiet:hover { background: #eef3f4; }
button[aria-disabled="true"] { opacity: 0.4; cursor: default; }
button[aria-disabled="true"]:hover { background: #fff; }
.line { position: relative; --track: #46545f; }
.line::before { content: ""; position: absolute; left: 0; right: 0; top: 50%; height: var(--thick, 0.85rem); transform: translateY(-50%); border-radius: 1rem; b\
ackground: var(--track); }
input[type="range"] {
  --size: 2.9rem; -webkit-appearance: none; appearance: none; position: relative; z-index: 1; display: block; width: 100%;
  height: 4rem; margin: 0; background: transparent; cursor: pointer; touch-action: pan-y; border-radius: 0.8rem;
}
input[type="range"]::-webkit-slider-thumb { -webkit-appearance: none; box-sizing: border-box; width: var(--size); height: var(--size); border-radius: 50%; backg\
round: #fffdf8; border: calc(var(--size) / 7) solid #1d2b3a; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.35); }
input[type="range"]::-moz-range-thumb { box-sizing: border-box; width: var(--size); height: var(--size); border-radius: 50%; background: #fffdf8; border: calc(v\
ar(--size) / 7) solid #1d2b3a; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.35); }
.untouched input[type="range"]::-webkit-slider-thumb { opacity: 0; }
.untouched input[type="range"]::-moz-range-thumb { opacity: 0; }
input[type="number"]::-webkit-inner-spin-button { appearance: none; margin: 0; }
input[type="number"] { appearance: textfield; width: 5.2rem; height: 3rem; box-sizing: border-box; text-align: center; font: 600 1.3rem "Source Sans", sans-seri\
f; color: #1d2b3a; background: #fff; border: 2px solid #7a8791; border-radius: 0.7rem; }
textarea, input[type="text"] { font: 400 1.15rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff; padding: 0.8rem; border: 2px solid #7a8791; bo\
rder-radius: 0.7rem; width: 100%; box-sizing: border-box; }
textarea { resize: vertical; display: block; }
/* Backgrounds are taken away: lines and states are drawn with the colours of the reader instead. */
@media (forced-colors: active) {
  .form:not(.alone) .status { background: Canvas; }
  .line::before { forced-color-adjust: none; background: CanvasText; }
  .message.wrong { border-left: 4px solid; padding-left: 0.5rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }

fieldset.field { border: 0; margin: 0; padding: 0; min-width: 0; }
.choice legend { float: left; width: 100%; margin-bottom: 0.8rem; } .choice .options { clear: both; }
.choice .options { display: grid; gap: 0.6rem; }
.choice.row .options { grid-template-columns: repeat(var(--options), minmax(0, 1fr)); gap: 0.45rem; }
.choice label { position: relative; display: flex; align-items: center; gap: 0.8rem; min-height: 3.2rem; box-sizing: border-box; padding: 0.6rem 0.9rem; border:\
 2px solid #7a8791; border-radius: 0.7rem; background: #fff; cursor: pointer; font-size: 1.1rem; line-height: 1.3; overflow-wrap: anywhere; }
.choice.row label { justify-content: center; text-align: center; padding: 0.3rem; font-weight: 600; font-size: 1.25rem; }
.choice label:hover { background: #eef3f4; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: #0b6e75; cursor: pointer; }
.choice.row input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; }
.choice label:has(input:checked) { border-color: #0b6e75; background: #e3f0f0; box-shadow: inset 0 0 0 1px #0b6e75; }
.choice.row label:has(input:checked) { background: #0b6e75; color: #fff; }
@media (forced-colors: active) {
  .choice label:has(input:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
.choice label:has(input:focus-visible) { outline: 3px solid #0b6e75; outline-offset: 3px; }
.choice .ends { display: flex; justify-content: space-between; gap: 1.5rem; margin-top: 0.5rem; color: #46545f; font-size: 1rem; line-height: 1.3; } .choice.ope\
n .ends { display: none; }
.choice .high { text-align: right; }
.choice.field { position: relative; } .choice.field legend { box-sizing: border-box; padding-right: 3.5rem; }
.choice .back { position: absolute; top: 0.25rem; right: 0.4rem; } .alone .choice .back { top: -0.7rem; right: -0.6rem; } .choice .back.away { visibility: hidde\
n; }

.writing { font-family: "Source Sans", sans-serif; color: #1d2b3a; padding-bottom: 1rem; }
.rule { margin: 0 0 1rem; padding: 0.7rem 1rem; background: #fff; border-left: 6px solid #6b5b7d; border-radius: 0.6rem; font-size: 1.05rem; line-height: 1.35; \
}
.writing .parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.entry label { display: grid; gap: 0.4rem; }
.writing .for, .writing legend { font-weight: 600; font-size: 1.1rem; line-height: 1.3; }
.writing fieldset { border: 0; margin: 0; padding: 0; min-width: 0; } .writing legend { padding: 0; margin-bottom: 0.4rem; float: left; width: 100%; }
.under { display: flex; justify-content: flex-end; margin-top: 0.6rem; }
.buttons { display: flex; gap: 0.6rem; }
.writing section h2 { font-size: 1.1rem; margin: 0.6rem 0; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.7rem; }
li { background: #fff; border: 1px solid #cfd6da; border-left: 6px solid #0b6e75; border-radius: 0.6rem; padding: 0.8rem; }
li p { margin: 0 0 0.6rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.1rem; line-height: 1.4; }
dl { margin: 0 0 0.7rem; display: grid; gap: 0.35rem; } dt { color: #46545f; font-size: 0.95rem; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywher\
e; font-size: 1.05rem; line-height: 1.35; }
li button { font-size: 1rem; min-height: 2.75rem; border-width: 1px; margin-right: 0.5rem; }
.passing { margin-top: 0.8rem; }
.worded { color: #46545f; font-size: 0.95rem; border-left: 0.3rem solid #0b6e75; padding-left: 0.6rem; margin: 0.3rem 0 0.5rem; white-space: pre-wrap; overflow-\
wrap: anywhere; }
.decided { display: block; color: #46545f; font-size: 1rem; margin: 0 0 0.6rem; }
`,draw:Ii}};var Hi=vo(()=>sessionStorage,Yt);et.addEventListener("connected",()=>Hi="");var Wt,le,mt=class{constructor(t,n){W(this,"holder",k("div"));m(this,Wt,k("div"));m(
this,le);let{html:o,css:i,draw:r}=$i[t.is];this.piece=t,this.send=n,this.drawComponent=r,s(this,Wt).innerHTML=o,this.holder.attachShadow({mode:"open"}).append(k(
"style",{textContent:i}),s(this,Wt))}draw(t){this.piece={...this.piece,data:t},p(this,le,this.drawComponent({data:t,parentElement:s(this,Wt),setTriggerValue:this.
send}))}stop(){var t;(t=s(this,le))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};Wt=new WeakMap,le=new WeakMap;var Tn=class{holder=k("div",{className:jn});constructor(t){
this.holder.innerHTML=t}remove(){this.holder.remove()}};function ds(e){let t=new Map;return e.map(n=>{let o=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.
key}`,i=(t.get(o)??0)+1;return t.set(o,i),[`${o} ${i}`,n]})}function cs({screen:e,title:t,rehearsal:n},{code:o,light:i}){let r=document.documentElement;i&&r.toggleAttribute(
"data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.title=t,i||history.replaceState(history.state,"",`/${e}?code=${o}`))}
var tt,Dt,Bt,Mt,$,_i,On,Cn,An,Ri,Pi,Wi,Di,Bi,zn=class{constructor(t,n){m(this,$);W(this,"debounceMs",0);m(this,tt,new Map);m(this,Dt,null);m(this,Bt,0);m(this,Mt);
this.line=u(t,".offline"),this.list=u(t,".phone"),this.live=u(t,".unseen"),this.data=n,this.view=null,this.connection=ao(n.code,!1)}draw(t){return this.data=t,l(
this,$,An).call(this,t.view),this.connection.subscribers.add(this),()=>l(this,$,_i).call(this)}showOffline(t){let n=t?this.data.offline:"";this.line.textContent!==
n&&(this.line.textContent=n)}addToQuery(t){let n=this.view??this.data.view,o=yo({page:Yt,after:Hi,wasAsleep:pe,view:n});for(let[i,r]of Object.entries(o))t.set(i,
r)}receive(t){if(t.process!==void 0){t.view&&l(this,$,An).call(this,t.view);return}t.receipt&&l(this,$,Bi).call(this,t.receipt);let{refused:n}=t;if(n)for(let o of l(
this,$,Cn).call(this))o.draw({...o.piece.data,refused:n})}compare(){l(this,$,On).call(this)&&(clearTimeout(s(this,Mt)),p(this,Mt,setTimeout(()=>{!l(this,$,On).call(
this)||!this.connection.up||(p(this,Bt,s(this,Bt)+1),!(s(this,Bt)>1&&qt())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};tt=
new WeakMap,Dt=new WeakMap,Bt=new WeakMap,Mt=new WeakMap,$=new WeakSet,_i=function(){for(let t of s(this,tt).values())t instanceof mt&&t.stop();clearTimeout(s(this,
Mt)),this.connection.unsubscribe(this)},On=function(){let{rehearsal:t,stage:n}=this.view??this.data.view;return Kn(this.connection.latest,{rehearsal:t,seen:{stage:n}})},
Cn=function(){return[...s(this,tt).values()].filter(t=>t instanceof mt)},An=function(t){var o;let n=((o=this.view)==null?void 0:o.rehearsal)===t.rehearsal&&t.stage<
this.view.stage;clearTimeout(s(this,Mt)),p(this,Bt,0),!n&&(this.view=t,To(t.asked),cs(t,this.data),l(this,$,Ri).call(this,ds(t.pieces)),l(this,$,Di).call(this),
this.line.dataset.stage=String(t.stage))},Ri=function(t){let n=s(this,tt);p(this,tt,new Map),n.size&&l(this,$,Pi).call(this,t.filter(([o])=>!n.has(o)).map(([,o])=>o));
for(let[o,i]of t)s(this,tt).set(o,n.get(o)??l(this,$,Wi).call(this,i)),n.delete(o);for(let o of n.values())o.remove();[...s(this,tt).values()].forEach(({holder:o},i)=>{
this.list.children[i]!==o&&this.list.insertBefore(o,this.list.children[i]??null)});for(let[o,i]of t){let r=s(this,tt).get(o);i.is!==void 0&&r instanceof mt&&r.draw(
i.data)}},Pi=function(t){let n=t.flatMap(o=>o.is===void 0&&o.announced||[]);n.length&&this.live.replaceChildren(...n.map(o=>k("p",{textContent:o})))},Wi=function(t){
return t.is===void 0?new Tn(t.html):new mt(t,(n,o)=>this.connection.send({[n]:o}))},Di=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.
textContent)??"";s(this,Dt)!==null&&s(this,Dt)!==t&&Nn(),p(this,Dt,t)},Bi=function(t){let{key:n,nonce:o,refused:i,final:r,wait:a,...d}=t;for(let h of l(this,$,Cn).
call(this))h.piece.data.key===n&&h.draw({...h.piece.data,...d,receipt:{...d,nonce:o,refused:i,final:r,wait:a}});xe.dispatchEvent(new CustomEvent("receipt",{detail:t}))};
var hs=V(e=>({phone:null}));function Gi({data:e,parentElement:t}){let n=hs(t);return n.phone??(n.phone=new zn(t,e)),n.phone.draw(e)}var Ui=u(document,"main"),_e=JSON.parse(u(document,"#first").textContent??"");if(_e.is){let e=new mt(_e,()=>{});u(Ui,".phone").append(e.holder),e.draw(_e.data)}else
Gi({data:_e,parentElement:Ui,setTriggerValue:()=>{}});u(document,".not-started").remove();
