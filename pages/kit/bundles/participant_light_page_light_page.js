// Made by `make bundles` of participant/light_page/light_page.js 9b44630fb7e6ec7f
var pr=Object.defineProperty;var Jn=e=>{throw TypeError(e)};var fr=(e,t,n)=>t in e?pr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var D=(e,t,n)=>fr(e,typeof t!="symbol"?t+"":t,n),Qe=(e,t,n)=>t.has(e)||Jn("Cannot "+n);var s=(e,t,n)=>(Qe(e,t,"read from private field"),n?n.call(e):t.get(e)),m=(e,t,n)=>t.has(e)?Jn("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),f=(e,t,n,o)=>(Qe(e,t,"write to private field"),o?o.call(e,n):t.set(e,n),n),a=(e,t,n)=>(Qe(e,t,"access private method"),n);var Qn="[data-test-script-state]",mr="data-stale",we=`[${mr}="true"]`,Ke="data-retained",wt=`[${Ke}]`;var Kn="stHtml";function Xn(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function Zn(){let e=document.querySelector(Qn);return(e==null?void 0:e.dataset.testScriptState)==="running"}var gr='[class*="st-key-"]',no="a[href], button, input, select, textarea, summary",br='p[tabindex="-1"], h1, h2, h3',wr=30,xr=10,vr=["disabled","hidden",Ke,"cla\
ss"],oo={subtree:!0,childList:!0,attributeFilter:vr},Jt=[],Xe=!1,to;function io(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var tn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",en=e=>{var t;return((t=tn(e.closest(gr)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function Qt(e){return[...e.querySelectorAll(no)].filter(n=>!n.closest(`${we}, ${wt}`))}var yr=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function kr(e){try{return e.matches(":focus-visible")}catch{return!0}}function xt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${we}, ${wt}`)&&yr(e)}var Ze=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function Sr(e){let[t,n]=[[],e.getRootNode()];for(let o=e.parentNode;o;o=o.parentNode){o instanceof ShadowRoot&&(o=o.host);let i=o instanceof
HTMLElement&&o.getRootNode()===n?tn(o):"";o instanceof HTMLElement&&t.push({element:o,key:i})}return t}function xe({element:e,key:t}){let o=e.isConnected&&(!t||
tn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${we})`);return o instanceof HTMLElement&&!o.closest(wt)?o:void 0}var ve=({ancestors:e})=>e.filter(
({key:t})=>t);function Tr(e){let t=Sr(e),[n,o]=t.filter(({key:i})=>i).map(i=>Qt(i.element));return{element:e,name:Ze(e),kind:en(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(o==null?void 0:o.indexOf(e))??-1,ringed:kr(e)}}function ro(e){let{element:t,name:n,index:o}=e;if(xt(t))return t;let[
i]=ve(e);if(!i){let c=e.ancestors.map(xe).find(Boolean);return c&&Qt(c).find(p=>Ze(p)===n&&xt(p))}let r=xe(i),l=r?Qt(r):[],d=l[o];return(d==null?void 0:d.tagName)===
t.tagName&&(l.length===1||Ze(d)===n)&&xt(d)?d:void 0}function Er({element:e,kind:t,state:n}){let o=Qt(document).filter(r=>t&&en(r)===t&&r.dataset.state===n&&xt(
r)),i=r=>e.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return o.find(i)??o.filter(r=>!i(r)).pop()}function eo(e){let t=ve(e)[1];return t&&xe(t)}
function zr(e){let t=eo(e);if(!t){let r=Jt.slice(1).find(eo);return r&&ro(r)}let n=Qt(t),o=n.filter(r=>e.kind&&en(r)===e.kind),i=n[e.slot];return[...o.includes(
i)?[]:o,i,...n].find(xt)}function Or(e){let n=[...(ve(e).length?ve(e):e.ancestors).map(xe),document.body].filter(i=>i!==void 0);return[br,"p:not(:empty)"].flatMap(
i=>n.flatMap(r=>[...r.querySelectorAll(i)])).find(xt)}function Cr(e){let t=e.element.isConnected&&!e.element.closest(wt)?Er(e):zr(e);return ro(e)??t??Or(e)}function so(){
let[e]=Jt;if(!e||xt(e.element))return!1;let t=io();return!t||t===document.body||t===e.element||t.closest(wt)!==null}function Lr(){if(!so())return;if(Zn())return ao();
let[e]=Jt,t=Cr(e);t&&(t.matches(no)||(t.tabIndex=-1),Xe=!0,t.focus({preventScroll:!e.ringed}))}function ao(){clearTimeout(to),to=setTimeout(Lr,wr)}var lo=new MutationObserver(
()=>so()&&ao());function co(){let e=io();if(!(e instanceof HTMLElement)||e===document.body||e.closest(wt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
lo.observe(t,oo),Jt=[Tr(e),...Jt.filter(n=>n.element!==e)].slice(0,xr)}addEventListener("focusin",co,!0);addEventListener("click",co,!0);addEventListener("keydo\
wn",e=>{e.repeat&&Xe&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(Xe=!1)},!0);lo.observe(document,oo);function h(e,t,n=HTMLElement){let o=e.querySelector(t);if(!(o instanceof n))throw new Error(`no ${n.name} matches ${t}`);return o}function ho(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(o=>o instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function vt(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let o=t.get(n)??e(n);return t.set(n,o),o}}var ot=null;function Ar(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function Mr(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(o=>o.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function jr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...o]=document.querySelectorAll(`${t} button, ${t} summary`);return o.length?
e:n??e}function uo(e){ot===e&&(ot=null,jr(e).click())}function Nr(e){let t=e.isPrimary&&e.button===0?Ar(e):null;ot=t&&{button:t,container:Mr(t),at:{x:e.x,y:e.y},
released:!1}}function Ir({isPrimary:e,x:t,y:n}){let o=ot;if(!(!o||!e)){if(Math.hypot(t-o.at.x,n-o.at.y)>12){ot=null;return}o.released=!0,setTimeout(()=>uo(o),80)}}
function $r(e){let t=ot;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){ot=null;return}e.preventDefault(),e.stopImmediatePropagation(),uo(t)}}addEventListener(
"pointerdown",Nr,!0);addEventListener("pointerup",Ir,!0);addEventListener("pointercancel",()=>ot=null,!0);addEventListener("click",$r,!0);function po(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function fo(e){return 4e3*Math.min(4,1+e)}function nn(e,t){return t-e>45e3}function mo(e,t,n){
return t-e>(n?15e3:6e4)}function go(e,t){return e!==null&&e!==t}function bo(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
o=>(e[o]??0)>n[o]):!1}var xo=[],wo=!1;function vo(e){xo.push(e)}function Kt(){return xo.some(e=>e())?!1:(wo||setTimeout(()=>location.reload(),Math.random()*1500),wo=!0,!0)}function yo(){
document.body.hidden=!0,location.reload()}var Rr=6e3,Pr=40,Wr=2e3,Dr=5e3,Q=new EventTarget,Br={consoles:1,participants:0,unsent:0},ke=!1,st=new Map,ko=null,on=Date.now(),rn=0,F,it,yt,Xt,rt,kt,A,So,ye,To,
Eo,an,zo,ln,dn,cn,sn=class{constructor(t){m(this,A);D(this,"subscribers",new Set);D(this,"latest",null);D(this,"up",!1);D(this,"answers",!1);m(this,F,null);m(this,
it,0);m(this,yt,0);m(this,Xt,0);m(this,rt);m(this,kt);this.code=t}want(t){this.answers=t,clearTimeout(s(this,rt)),f(this,rt,setTimeout(()=>a(this,A,ye).call(this),
Pr))}send(t){var n;return((n=s(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(s(this,F).send(JSON.stringify(t)),s(this,kt)??f(this,kt,setTimeout(()=>a(
this,A,zo).call(this),fo(s(this,yt)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.size||a(this,A,dn).call(
this),Wr)}drop(){a(this,A,cn).call(this),a(this,A,an).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=s(this,F))==null?void 0:t.readyState)!==WebSocket.
CONNECTING&&a(this,A,ye).call(this)}checkSilence(){this.up&&mo(s(this,Xt),performance.now(),this.answers)&&this.send({there:!0})}};F=new WeakMap,it=new WeakMap,
yt=new WeakMap,Xt=new WeakMap,rt=new WeakMap,kt=new WeakMap,A=new WeakSet,So=function(){let t=new URL(`/live/${this.code}`,location.href);t.protocol=t.protocol.
replace("http","ws"),this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},ye=function(){if(clearTimeout(
s(this,rt)),!this.subscribers.size&&s(this,it))return a(this,A,dn).call(this);let t=s(this,F),n=new WebSocket(a(this,A,So).call(this));f(this,F,n),t==null||t.close();
let o=setTimeout(()=>n.close(),Rr);n.onmessage=i=>{clearTimeout(o),s(this,F)===n&&a(this,A,To).call(this,JSON.parse(i.data))},n.onclose=({code:i})=>{if(clearTimeout(
o),!(i===4404&&Kt())){if(i===4403)return yo();s(this,F)===n&&a(this,A,an).call(this)}}},To=function(t){if(f(this,yt,s(this,kt)?0:s(this,yt)),a(this,A,ln).call(this),
f(this,Xt,performance.now()),t.process===void 0){for(let n of this.subscribers)n.receive(t);return}go(ko,t.process)&&Kt()||(ko=t.process,a(this,A,Eo).call(this,
t))},Eo=function(t){let n=!this.up,o=n&&this.latest;if(Object.assign(this,{latest:t,up:!0}),f(this,it,0),ke=!1,t.consoles){let{consoles:i,connected:r=0,unsent:l=0}=t;
Br={consoles:i,participants:r,unsent:l},Q.dispatchEvent(new Event("presence"))}for(let i of this.subscribers)t.view&&i.receive(t),i.showOffline(!1),o?setTimeout(
()=>i.ask(),Math.random()*1e3):setTimeout(()=>i.compare(),i.debounceMs);n&&Q.dispatchEvent(new Event("connected"))},an=function(){if(a(this,A,ln).call(this),this.
up=!1,f(this,it,s(this,it)+1),s(this,it)>1)for(let t of this.subscribers)t.showOffline(!0);clearTimeout(s(this,rt)),f(this,rt,setTimeout(()=>a(this,A,ye).call(this),
po(s(this,it))))},zo=function(){f(this,yt,s(this,yt)+1),this.drop()},ln=function(){clearTimeout(s(this,kt)),f(this,kt,void 0)},dn=function(){st.delete(this.code),
a(this,A,cn).call(this)},cn=function(){let t=s(this,F);f(this,F,null),t==null||t.close()};function Oo(e,t){let n=st.get(e);if(n&&(n.answers||!t))return n;let o=n??
new sn(e);return st.set(e,o),o.want(t),o}function Co(){return[...st.values()].some(({up:e})=>e)}function Lo(){for(let e of st.values())e.retryNow()}function Ao(){
for(let e of st.values())e.drop()}function Mo(){ke=!0,Ao()}function Ur(){let e=on;if(on=Date.now(),!document.hidden){if(nn(e,on))return Mo();for(let t of st.values())
t.checkSilence()}}setInterval(Ur,Dr);addEventListener("online",Lo);addEventListener("offline",()=>{for(let{subscribers:e}of st.values())for(let t of e)t.showOffline(
!0);Ao()});document.addEventListener("visibilitychange",()=>{document.hidden?rn=Date.now():rn&&nn(rn,Date.now())?Mo():Lo()});var Gr=6e3,qr=8e3,Vr={good:"✓",bad:"✗",waiting:"…"},No=e=>Math.max(1,Math.round(performance.now()-e));function _t({data:e,list:t},n,o,i){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=o,r.replaceChildren(k("b",{textContent:`${Vr[o]} ${e.texts[o]}`}),i)}function Yr(e){
return new Promise(t=>{let n=new URL(`/live/${e}`,location.href);n.protocol=n.protocol.replace("http","ws");let o=performance.now(),i=new WebSocket(n),r=d=>{clearTimeout(
l),t(d),i.close()},l=setTimeout(()=>r(null),Gr);i.onmessage=()=>r(No(o)),i.onclose=()=>r(null)})}async function Fr({code:e,texts:t},n){let o=new AbortController,
i=setTimeout(()=>o.abort(),qr);try{let r=await fetch(`/check/${e}?live=${n??""}`,{method:"POST",signal:o.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{
return t.no_saved}finally{clearTimeout(i)}}async function jo(e){let{texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,_t(e,"page","\
good",t.page),_t(e,"live","waiting",t.loading);let o=await Yr(n);o===null?_t(e,"live","bad",t.no_live):_t(e,"live","good",t.live.replace("%",String(o))),_t(e,"s\
aved","waiting",t.loading);let i=performance.now(),r=await Fr(e.data,o);_t(e,"saved",r?"bad":"good",r||t.saved.replace("%",String(No(i))));let l=!r&&o!==null;e.
all.hidden=!l,e.again.hidden=l}function Io({data:e,parentElement:t}){let[n,o,i]=[".checks",".all",".again"].map(l=>h(t,l)),r={list:n,all:o,again:i,data:e};Object.
assign(o,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>jo(r)}),jo(r)}var Jr=new EventTarget,Qr=q(e=>({data:null,end:0,announced:null}));function $o(e){let t=Math.ceil(e/1e3),[n,o,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=l=>String(
l).padStart(2,"0");return n?`${n}:${r(o)}:${r(i)}`:`${o}:${r(i)}`}function Ho(e,t){e.textContent!==t&&(e.textContent=t)}function Kr(e,t,n){var i;((i=e.announced)==
null?void 0:i.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&Jr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function hn(e,t,n){clearTimeout(
t.timer);let{name:o,runs:i,warns:r,words:l,label:d}=n,u=i?Math.max(0,t.end-performance.now()):n.left,c=i?u<=0?"over":u<=r?"warning":"runs":"still";Kr(t,o,c),e.dataset.
state=c;let p=h(e,".digits");if(Ho(p,$o(u)),p.setAttribute("aria-label",`${d}: ${$o(u)}`),Ho(h(e,".words"),l[c]),i&&u>0){let T=()=>t.data&&hn(e,t,t.data);t.timer=
setTimeout(T,(u%1e3||1e3)+5)}}function _o({data:e,parentElement:t}){var r;let n=h(t,".clock"),o=Qr(n),i=performance.now()+e.left;return o.end=((r=o.data)==null?
void 0:r.name)===e.name?Math.min(o.end,i):i,o.data=e,n.dataset.size=e.size,n.hidden=!1,hn(n,o,e),o.onVisible||(o.onVisible=()=>o.data&&hn(n,o,o.data),document.addEventListener(
"visibilitychange",o.onVisible)),()=>{clearTimeout(o.timer),o.onVisible&&document.removeEventListener("visibilitychange",o.onVisible)}}var Ro="workshop/page",Se=()=>Math.random().toString(36).slice(2,12);function Po(e,t){let n="";try{n=e().getItem(Ro)??"",e().setItem(Ro,t)}catch{}return n}function Wo({
page:e,after:t,wasAsleep:n,view:o}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(o.stage),rehearsal:o.rehearsal}}var Zt=Se();function Te(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function Ee(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return Te(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],o=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)o.delete(i);return{texts:[...o.values()],
withdrawn:n}}function Xr(e,t,n){let{texts:o=[]}=e.map(([,{answer:i}])=>i).reduce(Ee,{});return o.length>n?[e.find(([i])=>i===t)??e[0]]:e}function Uo(e,t,n,o,i=1/0){
let r=Xr(e,t,i);if(!r.length||r.length===1&&n)return null;let l=r[r.length-1][1],d=r.filter(([u])=>u!==t);return{pending:{nonce:r.length>1?o():l.nonce,answer:r.
map(([,{answer:u}])=>u).reduce(Ee),inWords:Object.assign({},...r.map(([,{inWords:u}])=>u)),asked:l.asked},obsolete:d.filter(([,{late:u}])=>u).map(([u])=>u),taken:d.
filter(([,{late:u}])=>!u).map(([u])=>u)}}function Do(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function Bo(e,t){return JSON.
stringify(e??null,Do)===JSON.stringify(t??null,Do)}function ze({answer:e,inWords:t={}},{value:n,answered:o},i={}){if(e.pass)return o&&!n?[]:[i.pass??""];let r=c=>(i.
back??"").replace("{text}",()=>c??"");if(!e.texts)return Object.keys(e).filter(p=>!Bo(e[p],n==null?void 0:n[p])).map(p=>e[p]===null?r(t[p]):t[p]??String(e[p]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(c=>[c.id,c])),d=e.texts.filter(c=>!Bo(c,l.get(c.id))),u=(e.withdrawn??[]).filter(c=>l.has(c));return[...d.map(c=>t[c.
id]??c.text),...u.map(c=>{var p;return r(t[c]??((p=l.get(c))==null?void 0:p.text))})]}var St="";function Go(e){St=e}var Zr=3e4,Oe=new EventTarget;function qo(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return ze(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let o=e.wait?1e3*e.wait:n?Zr:null;return{kind:"refused",message:e.refused,retryIn:o,restart:!!e.wait}}var ts=48*3600*1e3,Ce="workshop:",pn=(e,t)=>`${Ce}${e}@${t}`,te=e=>`${Ce}${e}/draft`,Vo=e=>e.slice(Ce.length).replace(/@[^@]*$|\/draft$/,""),tt,un=class{constructor(t){
m(this,tt,new Map);this.getStorage=t}get isVolatile(){return s(this,tt).size>0}read(t){if(s(this,tt).has(t))return s(this,tt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let o={...n,at:Date.now()};s(this,tt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(o))}catch{this.delete(t),s(this,tt).set(t,o)}}delete(t){s(this,tt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...s(this,tt).keys()])].filter(o=>o.startsWith(Ce+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,o])=>n.at-o.at)}deleteOld(t){var n;for(let o of this.names())t-((n=this.read(o))==
null?void 0:n.at)<ts||this.delete(o)}};tt=new WeakMap;var O=new un(()=>localStorage);O.deleteOld(Date.now());vo(()=>O.isVolatile);var Ae=new EventTarget,fn=new Set,mn=!1,Le,gn=()=>mn;function Yo(e){clearTimeout(Le),Le=void 0,mn!==e&&(mn=e,Ae.dispatchEvent(new Event("change")))}function Me(e,t){
t?fn.add(e):fn.delete(e),fn.size?Le??(Le=setTimeout(()=>Yo(!0),1500)):Yo(!1)}var es=4e3,ns=3,at,Et,ee,W,Tt,bn,Fo,wn,lt=class{constructor(t,n,o=!1){m(this,W);D(this,"pending",null);D(this,"transport",()=>!1);D(this,"most",1/0);D(this,"san\
itize",t=>t);m(this,at);m(this,Et,0);m(this,ee);this.key=t,this.show=n,this.roundIsOver=o,this.name=pn(t,Zt);let i=({key:r,newValue:l})=>{l===null&&(r!=null&&r.
startsWith(pn(t,"")))&&!this.pending&&this.transport("look",!0)};f(this,ee,[vt(Q,"connected",()=>this.pending&&this.resume()),vt(globalThis,"storage",i)])}send(t,n){
let o={nonce:Se(),answer:t,inWords:n,asked:St};this.pending=o,f(this,Et,0),O.write(this.name,o),a(this,W,Tt).call(this,!0),this.show("saving"),a(this,W,bn).call(
this)}keep(t,n){O.write(this.name,{asked:St,nonce:"held",answer:t,inWords:n}),a(this,W,Tt).call(this,!0)}sendAgain(){this.pending&&a(this,W,bn).call(this)}resume(){
var n;if(this.pending&&((n=O.read(this.name))!=null&&n.taken))return a(this,W,wn).call(this);let t=Uo(O.entries(this.key),this.name,this.pending,Se,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},O.write(this.name,this.pending),a(this,W,Tt).call(this,!0);for(let o of t.obsolete)O.delete(o);
for(let o of t.taken)O.write(o,{taken:!0})}this.sendAgain()}receive(t){let n=qo(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(
s(this,at)),n.kind==="refused")return n.restart&&f(this,Et,0),n.retryIn&&f(this,at,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let o=this.
pending;if(this.pending=null,O.delete(this.name),a(this,W,Tt).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let i={
value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};O.write(`${this.name}.${o==null?void 0:o.nonce}`,{...o,late:i}),this.show("lost",n.message)}stop(){
clearTimeout(s(this,at));for(let t of s(this,ee))t();a(this,W,Tt).call(this,!1)}};at=new WeakMap,Et=new WeakMap,ee=new WeakMap,W=new WeakSet,Tt=function(t){this.
roundIsOver||Me(this.name,t)},bn=function(){var o;if(clearTimeout(s(this,at)),!this.pending)return;if((o=O.read(this.name))!=null&&o.taken)return a(this,W,wn).call(
this);f(this,Et,s(this,Et)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.show("waiting"),f(this,at,setTimeout(
()=>a(this,W,Fo).call(this),es))},Fo=function(){if(this.show("waiting"),Co()&&s(this,Et)>=ns&&!O.isVolatile)return location.reload();this.resume()},wn=function(){
this.pending=null,O.delete(this.name),a(this,W,Tt).call(this,!1),this.show(""),this.transport("look",!0)};var ne,xn,dt=class{constructor(t){m(this,ne);this.name=
te(t)}read(){let t=O.read(this.name)??{parts:{}};return a(this,ne,xn).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?O.write(this.name,{...t,asked:St}):
O.delete(this.name),a(this,ne,xn).call(this,t)}stop(){Me(this.name,!1)}};ne=new WeakSet,xn=function({parts:t,base:n={}}){Me(this.name,Object.entries(t).some(([o,
i])=>(i??"")!==(n[o]??"")))};function je(e,t,n,o){return t.textContent=n.again,t.onclick=o,(i,r)=>{let{saving:l,stay:d}=n,u=n.saved??n.removed,c=O.isVolatile?d:
n.waiting,p={saving:l,saved:u,waiting:c,refused:"",lost:"","":""};e.dataset.state=i;let T=r??p[i]??"";e.textContent!==T&&(e.textContent=T),t.hidden=i!=="refused"}}var os=1e3,J=450;function _(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function B(e,t){for(let[n,o]of Object.
entries(t)){let i=e.querySelector(n);i.textContent=o,i.hidden=!o&&!["LEGEND","SPAN"].includes(i.tagName)}}function ct(e,t){e.setAttribute("role","group"),t&&e.setAttribute(
"aria-label",t)}function Ne(e,{moved:t,chosen:n,undone:o,unset:i}){let r=!1,l=!1;e.oninput=()=>l?o():t(Number(e.value)),e.onchange=()=>l?o():n(Number(e.value),r?
0:J),e.onpointerdown=()=>{r=!0,l=!1},e.onpointercancel=()=>{r=!1,l=!0,o(),setTimeout(o)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(e.value),0):o()),setTimeout(
()=>r=!1)},e.onkeydown=d=>{l=!1,(d.key==="Enter"||d.key===" ")&&i()&&n(Number(e.value),0)}}var is=0,zt,oe,Ot=class{constructor(t){m(this,zt,k("p",{className:"un\
seen"}));m(this,oe);this.control=t,this.line=k("p",{className:"message",id:`message${is+=1}`}),s(this,zt).setAttribute("aria-live","polite"),this.elements=[this.
line,s(this,zt)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:o}){this.line.textContent=t,this.line.classList.toggle("wrong",n),this.
control.setAttribute("aria-invalid",String(n)),clearTimeout(s(this,oe)),o?f(this,oe,setTimeout(()=>s(this,zt).textContent=t,os)):s(this,zt).textContent=""}};zt=
new WeakMap,oe=new WeakMap;function Ie(e,t,{chosen:n,undone:o}){let i=new Ot(e),r=d=>{(d||l.wrong)&&i.show(d?t:"",{isWrong:d,announced:d}),l.wrong=d},l={busy:!1,
wrong:!1,message:i,clear:()=>{l.busy=!1,r(!1)}};return e.oninput=()=>{l.busy=!0,e.validity.valid&&r(!1)},e.onchange=()=>{if(!e.validity.valid)return r(!0);l.busy=
!1,e.value===""?o():n(Number(e.value))},e.onblur=()=>{if(l.busy){if(!e.validity.valid)return r(!0);l.busy=!1,o()}},l}function ie(e,t){return t-Object.values(e).reduce((n,o)=>n+o,0)}function vn(e,t,{total:n,on_one:o}){return(e[t]??0)>=o?"full":ie(e,n)>0?null:"none"}function yn(e,t,n=1/0){
let o={},i=n;for(let r of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[r],i);l>0&&(o[r]=l),i-=Math.max(0,l)}return o}function Jo(e,t,n){let o=yn(
e,t,n),i=r=>e.includes(r)?o[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,i(r)]))}function Qo({options:e},t){let n=e.filter(([o])=>t[o]||t[o]===
null);return Object.fromEntries(n.map(([o,i])=>[o,t[o]?`${i}: ${"●".repeat(t[o])}`:i]))}function M(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>String(t[o]??n))}var rs='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',ss=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function Ko(e,t){let{texts:n}=e.data,{total:o,on_one:i,options:r}=t,
l=r.map(([b])=>b),d=_(rs),u=h(d,".left"),c=h(d,".groups"),p={};B(d,{h2:t.label}),ct(d,t.label);let T=b=>{var y;((y=u.lastChild)==null?void 0:y.textContent)===b&&
u.replaceChildren(),u.replaceChildren(k("span",{textContent:b}))},j=()=>T(M(n.dots_left,{left:ie(p,o),total:o})),U=(b,y)=>{e.change({[b]:y||null},J),j()},G=b=>{
let y=vn(p,b,t);y==="full"?T(M(n.dots_full,{most:i})):y==="none"?T(M(n.dots_none,{total:o})):U(b,(p[b]??0)+1)},S=r.map(([b,y,v],I)=>{var Z;v&&v!==((Z=r[I-1])==null?
void 0:Z[2])&&c.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let E=_(ss),[L,z,N]=[".less",".more",".laid"].map(be=>h(E,be));h(E,"p").textContent=
y,L.setAttribute("aria-label",M(n.dots_remove,{text:y})),z.setAttribute("aria-label",M(n.dots_add,{text:y}));let H=Array.from({length:i},()=>k("i"));return N.append(
...H),L.onclick=()=>{p[b]&&U(b,p[b]-1)},z.onclick=()=>G(b),c.append(E),{id:b,row:E,less:L,more:z,dotLine:N,marks:H}}),R=()=>{for(let{id:b,row:y,less:v,more:I,dotLine:x,
marks:E}of S){let L=p[b]??0;v.setAttribute("aria-disabled",String(!L)),I.setAttribute("aria-disabled",String(vn(p,b,t)!==null)),y.classList.toggle("some",L>0),x.
setAttribute("aria-label",M(n.dots_on,{count:L,most:i})),E.forEach((z,N)=>z.classList.toggle("on",N<L))}};return{root:d,ids:l,show:b=>{let y=ie(p,o);p=yn(l,b,o),
R(),(y!==ie(p,o)||!u.textContent)&&j()},sanitize:b=>Jo(l,b,o),inWords:b=>Qo(t,b)}}var Xo=e=>Math.max(0,Math.min(100,Math.round(e)));function Zo(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function ti({id:e,label:t,left:n,right:o},i){let r=t||`${n} – ${o}`;return e in i?{[e]:i[e]===null?r:`${r}: ${i[e]}`}:{}}var ei=5,as=`
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
  </div>`;function ni(e,t){let n=_(as),{texts:o}=t,i=h(n,"input[type=range]",HTMLInputElement),r=h(n,"input[type=number]",HTMLInputElement),[l,d,u]=[".less",".m\
ore",".hint"].map(v=>h(n,v)),c=null,p=null,T="";B(n,{".name":t.label,".left":t.left,".right":t.right,".for":o.number}),e.isAlone||ct(n,t.label||o.label),n.classList.
toggle("bipolar",t.bipolar);let j=e.data.fields.find(({type:v})=>v==="mark")===t,U=t.hint||(j?o.hint:"");u.classList.toggle("stays",!!U),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${o.label}`:o.label),l.setAttribute("aria-label",o.less),d.setAttribute("aria-label",o.more);let G=()=>{let v=p??c,I=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),r.value=String(v??""),u.textContent=I&&e.isAlone?e.data.texts.passed:v===null?U:"";let x=I?e.data.
texts.passed:v===null?o.unset:Zo(v,t);i.setAttribute("aria-valuetext",x)},S=(v,I)=>{y.clear(),e.change({[t.id]:Xo(v)},I)},R=()=>{p=null,e.refresh()};Ne(i,{moved:v=>{
p=v,y.clear(),G()},chosen:(v,I)=>{p=null,S(v,I)},undone:R,unset:()=>c===null});let b=M(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=Ie(r,b,{chosen:v=>S(
v,0),undone:R});return n.append(...y.message.elements),l.onclick=()=>S((c??50)-ei,J),d.onclick=()=>S((c??50)+ei,J),{root:n,ids:[t.id],show:v=>{c=v[t.id]??null;let I=`${c}\
 ${e.isPassed}`;y.wrong&&I!==T&&y.clear(),T=I,p===null&&!y.busy&&G()},inWords:v=>ti(t,v)}}function oi(e,t){let n=t,o=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(o()*i.length),1)[0])}function Sn(e,t,n){
let o=e.filter(i=>i!==t);return o.splice(Math.max(0,Math.min(o.length,n)),0,t),o}function ii(e,t){let n=e.filter(o=>t.includes(o));return[...n,...t.filter(o=>!n.
includes(o))]}var Tn=(e,t)=>String(e)===String(t);function ri({id:e,options:t},n,o){let i=Object.fromEntries(t),r=n[e]??(n[e]===null?o==null?void 0:o[e]:null);return r?
{[e]:r.map(l=>i[l]).join(" · ")}:{}}var ls=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,ds=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function cs(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var hs=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function us(e,t){let n=t.findIndex(o=>o.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let o of t.slice(0,n))e.
insertBefore(o,t[n]);for(let o of t.slice(n+1))e.append(o)}function si(e,t){let{texts:n}=e.data,o=_(ls),i=h(o,"ol"),[r,l,d]=[".mine",".hint","[role=status]"].map(
S=>h(o,S)),u=oi(t.options.map(([S])=>S),cs(e.data.key)),c=null,p=null;B(o,{h2:t.label}),ct(o,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:c?
null:T()});let T=()=>p??c??u,j=new Map(t.options.map(([S,R])=>[S,U(S,R)]));function U(S,R){let b=_(ds),[y,v,I]=[".handle",".up",".down"].map(z=>h(b,z));h(b,"spa\
n").textContent=R,v.setAttribute("aria-label",M(n.order_up,{text:R})),I.setAttribute("aria-label",M(n.order_down,{text:R}));let x=()=>T().indexOf(S),E=(z,N)=>{let H=Sn(
T(),S,z);if(Tn(H,T()))return;e.change({[t.id]:H},J),N.focus();let Z=H.indexOf(S)+1;d.textContent=M(n.order_place,{text:R,place:Z,places:H.length})};v.onclick=()=>E(
x()-1,v),I.onclick=()=>E(x()+1,I),y.onkeydown=z=>{let N=z.key==="ArrowUp"?-1:z.key==="ArrowDown"?1:0;N&&(z.preventDefault(),E(x()+N,y))},y.onpointerdown=z=>{p=[
...T()],y.setPointerCapture(z.pointerId),b.classList.add("held")},y.onpointermove=z=>{if(!p)return;let H=[...i.children].filter(Z=>Z!==b).filter(Z=>hs(Z)<z.clientY).
length;H!==x()&&(p=Sn(p,S,H),G())};let L=z=>{if(!p)return;let N=p;p=null,b.classList.remove("held"),z&&!Tn(N,T())?e.change({[t.id]:N}):G()};return y.onpointerup=
()=>L(!0),y.onpointercancel=()=>L(!1),{row:b,handle:y,up:v,down:I,text:R,number:h(b,"b")}}function G(){let S=T().flatMap(b=>j.get(b)??[]),R=S.map(({row:b})=>b);
R.some((b,y)=>i.children[y]!==b)&&us(i,R),S.forEach(({handle:b,up:y,down:v,text:I,number:x},E)=>{x.textContent=String(E+1),b.setAttribute("aria-label",M(n.order_move,
{text:I,place:E+1,places:S.length})),y.setAttribute("aria-disabled",String(E===0)),v.setAttribute("aria-disabled",String(E===S.length-1))}),o.classList.toggle("\
untouched",!c),l.textContent=c?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!c))}return{root:o,ids:[t.id],show:S=>{c=S[t.
id]?ii(S[t.id],u):null,G()},inWords:S=>ri(t,S,e.data.value)}}function ai(e,t){let n=e.reduce((d,u)=>d+u,0),o=e.map(d=>n?d/n*t:t/e.length),i=o.map(d=>Math.floor(d+1e-9)),r=o.map((d,u)=>[d-i[u],u]).sort(([d,u],[c,p])=>c-d||
u-p),l=t-i.reduce((d,u)=>d+u,0);for(let[,d]of r.slice(0,l))i[d]+=1;return i}function li(e,t,n){return ai(Array(e).fill(1),Math.round(t/n)).map(o=>o*n)}function di(e,t,n,o,i){
let r=Math.round(o/i),l=Math.max(0,Math.min(r,Math.round(n/i))),d=ai(e.filter((u,c)=>c!==t),r-l);return d.splice(t,0,l),d.map(u=>u*i)}function ci(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function hi({parts:e},t){let n=e.filter(([o])=>o in t);return Object.fromEntries(n.map(([o,i])=>[o,t[o]===null?i:`${i}: ${t[o]}`]))}var ps=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,fs=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function ui(e,t){let{texts:n}=e.data,{total:o,step:i}=t,r=t.parts.map(([x])=>x),l=li(r.length,o,i),d=_(
ps),u=h(d,"[role=status]"),c=null,p=null,T=null,j=null,U="";B(d,{h2:t.label,".hint":M(n.parts_hint,{total:o})}),ct(d,t.label);let G=(x,E)=>M(n.parts_share,{label:x,
count:E}),S=(x,E)=>((j==null?void 0:j.at)!==x&&(j={at:x,values:p??c??l}),di(j.values,x,E,o,i)),R=(x,E,L)=>{let z=S(x,E);y(),p=null,T=z,e.change(Object.fromEntries(
r.map((N,H)=>[N,z[H]])),L),u.textContent=t.parts.map(([,N],H)=>G(N,z[H])).join(", ")},b=()=>{p=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],E)=>{let L=_(fs),z=h(L,"input[type=number]",HTMLInputElement),N=h(L,"input[type=range]",HTMLInputElement),H=k("i");h(L,".label").textContent=x;for(let bt of[
z,N])Object.assign(bt,{min:0,max:o,step:i});N.setAttribute("aria-label",x),z.setAttribute("aria-label",M(n.parts_number,{label:x,total:o})),Ne(N,{moved:bt=>{p=S(
E,bt),y(),I()},chosen:(bt,ur)=>R(E,bt,ur),undone:b,unset:()=>c===null});let Z=M(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:o,step:i}),be=Ie(z,Z,{chosen:bt=>R(
E,bt,0),undone:b});return L.append(...be.message.elements),h(d,".rows").append(L),h(d,".bar").append(H),{label:x,range:N,number:z,bar:H,entry:be}}),I=()=>{let x=p??
c;d.classList.toggle("untouched",!x),v.forEach(({label:E,range:L,number:z,bar:N},H)=>{L.value=String((x??l)[H]),z.value=String((x==null?void 0:x[H])??""),L.setAttribute(
"aria-valuetext",x?G(E,x[H]):n.parts_unset),N.style.flexGrow=String(x?x[H]:0)})};return{root:d,ids:r,show:x=>{c=ci(r,x),String(c)!==String(T)&&(j=null);let E=`${c}\
 ${e.isPassed}`;E!==U&&v.some(({entry:L})=>L.wrong)&&y(),U=E,p===null&&!v.some(({entry:L})=>L.busy)&&I()},inWords:x=>hi(t,x)}}function pi({options:e,low:t,high:n}){let o={0:t,[e.length-1]:n};return e.map((i,r)=>({value:r+1,text:i,name:o[r]?`${i}: ${o[r]}`:i}))}function fi({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function mi({id:e,label:t},n,o){let i=n.find(({value:r})=>r===o[e]);return i?{[e]:`${t}: ${i.text}`}:o[e]===null?{[e]:t}:
{}}var ms=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,gi=0;function bi(e,t,n,o){let i=_(ms),r=h(i,".back");gi+=1;let l=`group${gi}`;B(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",o),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let d=n.map(({value:u,text:c,name:p})=>{let T=_('<l\
abel><input type="radio" /><span></span></label>'),j=h(T,"input",HTMLInputElement);return j.name=l,p&&j.setAttribute("aria-label",p),j.onchange=()=>e.change({[t.
id]:u},J),h(T,"span").textContent=c,h(i,".options").append(T),j});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(M(e.data.texts.taken_back,{text:t.label})),d[0].focus()},{root:i,ids:[t.id],show:u=>{n.forEach(
({value:c},p)=>d[p].checked=u[t.id]===c),r.classList.toggle("away",u[t.id]===void 0)},inWords:u=>mi(t,n,u)}}var wi=(e,t)=>bi(e,t,pi(t),!0),xi=(e,t)=>bi(e,t,fi(t),
!1);function Rt(e,t){return[...e.trim()].length-t}function $e(e,t){return e>-Math.min(50,t/5)}function vi({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var gs=800,bs=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function yi(e,t){let{texts:n}=e.data,o=_(bs),i=h(o,"te\
xtarea",HTMLTextAreaElement),r=new Ot(i),l="";B(o,{h2:t.label,".hint":t.hint}),o.append(...r.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let d=()=>{
let c=Rt(i.value,t.longest);r.show(M(c>0?n.too_long:n.left,{over:c,left:-c}),{isWrong:c>0,announced:i.matches(":focus")&&$e(c,t.longest)})},u=()=>{let c=i.value.
trim(),p=Rt(c,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:p?"":i.value}}),p&&c!==l&&e.change({[t.id]:c||null},gs)};return i.oninput=()=>{
d(),u()},i.onblur=()=>{e.flush(),e.refresh()},{root:o,ids:[t.id],show:c=>{l=c[t.id]??"";let p=o.getRootNode();!((p instanceof ShadowRoot||p instanceof Document)&&
p.activeElement===i)&&Rt(i.value,t.longest)<=0&&(i.value=l),d()},inWords:c=>vi(t,c)}}function He(e,t,n){return t.pass?t:Te(e!=null&&e.pass?Object.fromEntries(n.map(o=>[o,null])):e??{},t)}function ki(e,t,n){return t?He(e,t,n):e??{}}function En(e,t){
let n=t.pass?{}:Te(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,o])=>o!==null))}function Si({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function ws(e){let t=_('<div class="heading"><h2></h2><p></p></div>');return B(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function xs(e,t){switch(t.type){case"head\
ing":return ws(t);case"mark":return ni(e,t);case"rating":return wi(e,t);case"choice":return xi(e,t);case"parts":return ui(e,t);case"dots":return Ko(e,t);case"or\
der":return si(e,t);case"words":return yi(e,t)}}var nt,Pt,K,Wt,Ct,Lt,w,re,ht,On,Cn,_e,Ti,Ei,Ln,se,An,zi,Oi,zn=class{constructor(t,n){m(this,w);D(this,"isAlone",
!1);D(this,"isPassed",!1);m(this,nt,[]);m(this,Pt,"");m(this,K,null);m(this,Wt,null);m(this,Ct);m(this,Lt,()=>{});this.root=t,this.data=n,this.list=h(t,".fields"),
this.pass=h(t,".pass"),this.line=h(t,".status p"),this.again=h(t,".again"),this.live=h(t,".said"),this.outbox=a(this,w,An).call(this,n.key),this.drafts=new dt(n.
key),this.pass.onclick=()=>a(this,w,Ti).call(this)}draw(t,n,o){let i=o||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return f(this,Lt,je(
this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!o&&a(this,w,zi).call(this,t.key),a(this,w,Oi).call(this),this.outbox.transport=n,(i||!t.receipt&&s(this,
w,Cn))&&this.outbox.resume(),this.outbox.receive(t.receipt),s(this,K)?a(this,w,Ei).call(this):!this.outbox.pending&&t.saved&&!s(this,w,Cn)&&s(this,Lt).call(this,
"saved"),this.refresh(),()=>{a(this,w,se).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){f(this,K,He(s(this,K),t,s(this,w,re))),s(this,Lt).call(
this,"saving"),this.outbox.keep(s(this,w,ht),a(this,w,_e).call(this,s(this,w,ht))),a(this,w,Ln).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,se).call(this),!s(this,K))return;let t=s(this,w,ht);f(this,K,null),this.outbox.send(t,a(this,w,_e).call(this,t))}refresh(){var i;let{data:t}=this,n=s(
this,w,ht);this.isPassed=Si(t,n);let o=En(t.value,n);for(let r of s(this,nt))(i=r.show)==null||i.call(r,o);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),h(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};nt=
new WeakMap,Pt=new WeakMap,K=new WeakMap,Wt=new WeakMap,Ct=new WeakMap,Lt=new WeakMap,w=new WeakSet,re=function(){return s(this,nt).flatMap(({ids:t})=>t)},ht=function(){
var t;return a(this,w,On).call(this,ki(((t=this.outbox.pending)==null?void 0:t.answer)??null,s(this,K),s(this,w,re)))},On=function(t){if(t.pass)return t;let n=s(
this,w,re),o=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return s(this,nt).reduce((i,r)=>{var l;return((l=r.sanitize)==null?void 0:l.call(
r,i))??i},o)},Cn=function(){return this.line.dataset.state==="lost"},_e=function(t){return t.pass?{}:Object.assign({},...s(this,nt).map(n=>{var o;return((o=n.inWords)==
null?void 0:o.call(n,t))??{}}))},Ti=function(){let t=this.isPassed?s(this,Wt):null;this.isPassed||f(this,Wt,En(this.data.value,s(this,w,ht)));let n=t&&Object.keys(
t).length;f(this,K,n?He({pass:!0},t,s(this,w,re)):{pass:!0}),this.flush(),this.refresh()},Ei=function(){this.outbox.keep(s(this,w,ht),a(this,w,_e).call(this,s(this,
w,ht))),s(this,Ct)||a(this,w,Ln).call(this,J)},Ln=function(t){a(this,w,se).call(this),t?f(this,Ct,setTimeout(()=>this.flush(),t)):this.flush()},se=function(){clearTimeout(
s(this,Ct)),f(this,Ct,void 0)},An=function(t){let n=new lt(t,(...o)=>s(this,Lt).call(this,...o));return n.sanitize=o=>a(this,w,On).call(this,o),n},zi=function(t){
a(this,w,se).call(this),this.outbox.stop(),this.drafts.stop(),f(this,K,f(this,Wt,null)),f(this,Pt,""),this.outbox=a(this,w,An).call(this,t),this.drafts=new dt(t)},
Oi=function(){let{fields:t}=this.data,n=JSON.stringify(t);s(this,Pt)!==n&&(f(this,Pt,n),this.isAlone=t.length===1,f(this,nt,t.map(o=>xs(this,o))),this.list.replaceChildren(
...s(this,nt).map(({root:o})=>o)),this.root.classList.toggle("alone",this.isAlone))};var vs=q(e=>({form:null}));function Re({data:e,parentElement:t,setTriggerValue:n}){
let o=h(t,".form"),i=vs(o),r=!i.form;return i.form??(i.form=new zn(o,e)),i.form.draw(e,n,r)}var ys=4e3,At,Dt,ae,le,de,ce,ut,Pe,Ci,Mn=class{constructor(t){m(this,ut);m(this,At);m(this,Dt,!1);m(this,ae,"");m(this,le,null);m(this,de,()=>{});m(this,ce,()=>{
s(this,Dt)&&a(this,ut,Pe).call(this)});this.root=t,this.message=h(t,".status p"),this.button=h(t,".go",HTMLButtonElement),t.onsubmit=n=>{var o;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(o=s(this,le))==null?void 0:o.going}),a(this,ut,Pe).call(this)}}draw({roles:t,texts:n,
language:o,refused:i},r){return f(this,le,n),f(this,de,r),this.root.lang=o,s(this,ae)!==JSON.stringify(t)&&a(this,ut,Ci).call(this,t,n),clearTimeout(s(this,At)),
f(this,Dt,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),Q.addEventListener("connected",s(this,ce)),()=>{clearTimeout(
s(this,At)),Q.removeEventListener("connected",s(this,ce))}}};At=new WeakMap,Dt=new WeakMap,ae=new WeakMap,le=new WeakMap,de=new WeakMap,ce=new WeakMap,ut=new WeakSet,
Pe=function(){clearTimeout(s(this,At)),f(this,Dt,!0);let t=ho(this.root,"input",HTMLInputElement).find(({checked:n})=>n);s(this,de).call(this,"join",{role:(t==null?
void 0:t.value)||null}),f(this,At,setTimeout(()=>a(this,ut,Pe).call(this),ys))},Ci=function(t,n){f(this,ae,JSON.stringify(t));let o=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];h(this.root,"fieldset").hidden=!o.length,h(this.root,"legend").textContent=n.role,h(this.root,".options").replaceChildren(...o.map(([i,r])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:r})),l}))};var ks=q(e=>new Mn(e));function Li({data:e,
parentElement:t,setTriggerValue:n}){return ks(h(t,".joining",HTMLFormElement)).draw(e,n)}var Ss=4e3,Bt,Mt,he,pt,We,Ai,jn=class{constructor(t){m(this,pt);m(this,Bt,null);m(this,Mt);m(this,he,"");this.root=t,this.picture=h(t,".picture"),this.none=h(t,
".none"),t.addEventListener("toggle",()=>a(this,pt,We).call(this))}draw(t){return f(this,Bt,t),this.root.lang=t.language,h(this.root,"summary").textContent=t.texts.
open,a(this,pt,We).call(this),()=>clearTimeout(s(this,Mt))}};Bt=new WeakMap,Mt=new WeakMap,he=new WeakMap,pt=new WeakSet,We=async function(){clearTimeout(s(this,
Mt));let t=s(this,Bt);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,pt,Ai).call(this,n.status===
200?await n.text():"")}catch{}clearTimeout(s(this,Mt)),this.root.open&&this.root.isConnected&&f(this,Mt,setTimeout(()=>a(this,pt,We).call(this),Ss))}},Ai=function(t){
var n;this.none.textContent=t?"":((n=s(this,Bt))==null?void 0:n.texts.none)??"",s(this,he)!==t&&(this.picture.innerHTML=t),f(this,he,t)};var Ts=q(e=>new jn(e));
function Mi({data:e,parentElement:t}){return Ts(h(t,".screen",HTMLDetailsElement)).draw(e)}function De({begin:e,own:t,open:n}){return[...new Set(O.names(e).map(Vo))].filter(i=>t.some(r=>i.endsWith(`/${r}`))&&!n.includes(i))}var Ii=e=>O.entries(e).some(
([,{late:t}])=>!t),ji=({begin:e,own:t})=>De({begin:e,own:t,open:[]}).some(Ii);function Ni(e,t){var l,d,u;let n=O.entries(e),o=n.flatMap(([,c])=>c.late?ze(c,c.late,
t):[]),i=O.read(te(e));for(let[c,p]of Object.entries((i==null?void 0:i.parts)??{}))p&&p!==((l=i==null?void 0:i.base)==null?void 0:l[c])&&o.push(((d=i==null?void 0:
i.inWords)==null?void 0:d[c])??p);return{asked:(i==null?void 0:i.asked)||(((u=n[n.length-1])==null?void 0:u[1].asked)??""),lines:[...new Set(o)]}}function Es(e){
for(let[t,{late:n}]of O.entries(e))n&&O.delete(t);O.delete(te(e))}var ft,ue,Ut,pe,C,In,$i,$n,Hi,_i,Ri,jt,Pi,Wi,Nn=class{constructor(t,n){m(this,C);m(this,ft,new Map);
m(this,ue,()=>{});m(this,Ut,!1);m(this,pe,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,C,In).call(this),a(this,C,$i).call(this),a(this,C,_i).
call(this,n),a(this,C,jt).call(this),()=>a(this,C,In).call(this)}};ft=new WeakMap,ue=new WeakMap,Ut=new WeakMap,pe=new WeakMap,C=new WeakSet,In=function(){s(this,
ue).call(this);for(let t of s(this,ft).values())t.stop();s(this,ft).clear()},$i=function(){let t=a(this,C,$n).call(this),n=[...t?[vt(t,"click",o=>a(this,C,Ri).call(
this,o))]:[],vt(window,"storage",()=>a(this,C,jt).call(this)),vt(Oe,"receipt",({detail:o})=>a(this,C,Hi).call(this,o))];f(this,ue,()=>n.forEach(o=>o()))},$n=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},Hi=function(t){let n=s(this,ft).get(t.key);n==null||n.receive(t),n&&!n.pending&&
s(this,ft).delete(t.key),a(this,C,jt).call(this)},_i=function(t){for(let n of De(this.data).filter(Ii)){let o=new lt(n,()=>a(this,C,jt).call(this),!0);s(this,ft).
set(n,o),o.transport=t,o.resume()}},Ri=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!ji(this.data)||(t.preventDefault(),f(this,
Ut,!0),a(this,C,jt).call(this),this.root.scrollIntoView({block:"center"}))},jt=function(){let{data:t,root:n}=this;s(this,Ut)&&f(this,Ut,ji(t));let o=a(this,C,Pi).
call(this);s(this,Ut)&&o.push(k("p",{className:"lost",textContent:t.wait}));let i=o.map(({textContent:r})=>r).join(`
`);i!==s(this,pe)&&n.replaceChildren(...o),f(this,pe,i),n.lang=t.language,n.hidden=!o.length},Pi=function(){let{data:t}=this,n=(l,d)=>k("p",{className:l,textContent:d}),
i=De(t).map(l=>Ni(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:d})=>[...l===St||d.every(c=>c.startsWith(l))?[]:[n("asked",l)],...d.map(c=>n(
"",c))]);if(!i.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,C,Wi).call(this)});return[n("lost",t.lost),...i,r]},Wi=function(){
var n;for(let o of De(this.data))Ni(o,this.data.words).lines.length&&Es(o);a(this,C,jt).call(this);let t=(n=a(this,C,$n).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var zs=q(e=>({late:null}));function Di({data:e,parentElement:t,setTriggerValue:n}){
let o=h(t,".unsent"),i=zs(o);return i.late??(i.late=new Nn(o,e)),i.late.draw(e,n)}function Be(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function Bi(e,{texts:t=[],withdrawn:n=[]}){let o=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)o.delete(i);return[...o.values()]}function Ui(e,t){return e.some(({id:o})=>o===t.id)?e.map(o=>o.id===t.id?t:o):[...e,t]}function Gi(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function qi(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:o})=>{var i;return((i=o.find(([r])=>r===t[n]))==null?void 0:i[1])??t[n]})}function Vi(e,t){
let n=e.filter(({stays:o,name:i})=>o&&t[i]);return Object.fromEntries(n.map(({name:o})=>[o,t[o]]))}var Yi=60,Os='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',Cs='<div class="entry"><label><span class="for\
"></span></label></div>';function Ls(e,{rows:t},n){let o=document.createElement(t>1?"textarea":"input");return o instanceof HTMLTextAreaElement?o.rows=t:o.type=
"text",o.oninput=n,h(e,"label").append(o),{all:[o],get:()=>o.value,set:i=>o.value=i}}function As(e,{name:t,options:n},o){let i=n.map(([r,l])=>{let d=k("label"),
u=k("input",{type:"radio",name:t,value:r});return u.onchange=o,d.append(u,k("span",{textContent:l})),h(e,".options").append(d),u});return{all:i,get:()=>{var r;return((r=
i.find(({checked:l})=>l))==null?void 0:r.value)??""},set:r=>i.forEach(l=>l.checked=l.value===r)}}var Nt,Y,Ue,_n,Ge,Hn=class{constructor(t,n,o,i){m(this,Y);m(this,
Nt,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=o,this.root=_(t.options.length?Os:Cs),h(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{s(this,Nt)&&f(this,Nt,s(this,Y,Ue)),a(this,Y,Ge).call(this),i()};this.controls=(t.options.length?As:Ls)(this.root,t,r),this.message=
new Ot(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),f(this,Nt,!1),a(this,Y,Ge).call(this)}focus(){this.controls.all[0].focus()}check(){return f(this,Nt,!0),a(this,Y,Ge).call(this),!s(this,Y,Ue)&&s(this,Y,_n)<=
0}};Nt=new WeakMap,Y=new WeakSet,Ue=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},_n=function(){return this.spec.longest?Rt(this.value,this.
spec.longest):0},Ge=function(){let{texts:t}=this,n=s(this,Y,_n),o=s(this,Nt)&&s(this,Y,Ue),i=this.spec.longest!==null&&$e(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||i)?M(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(o?t.missing:l,{isWrong:o||n>0,announced:!o&&i&&this.controls.all[0].matches(":fo\
cus")})};var V,me,P,X,qt,mt,It,g,Pn,Fi,Ji,qe,Wn,Qi,Ve,Ye,Fe,fe,Dn,Ki,Xi,Bn,Gt,Un,Zi,tr,Rn=class{constructor(t,n){m(this,g);m(this,V,[]);m(this,me,"");m(this,P,[]);
m(this,X,null);m(this,qt,{});m(this,mt,!1);m(this,It,()=>{});this.root=t,this.data=n,this.form=h(t,"form",HTMLFormElement),this.add=h(t,".add",HTMLButtonElement),
this.cancel=h(t,".cancel"),this.list=h(t,"ul"),this.own=h(t,"section"),this.pass=h(t,".pass"),this.line=h(t,".status p"),this.again=h(t,".again"),this.live=h(t,
".said"),this.outbox=a(this,g,Wn).call(this,n.key),this.drafts=new dt(n.key),this.form.onkeydown=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&a(this,g,Dn).call(
this)},this.form.onsubmit=o=>{o.preventDefault(),a(this,g,Dn).call(this)},this.cancel.onclick=()=>a(this,g,Ye).call(this),this.pass.onclick=()=>{f(this,P,[]),f(
this,mt,!0),this.outbox.send({pass:!0}),a(this,g,Gt).call(this)}}draw(t,n,o){var l,d;let i=o||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};
return f(this,It,je(this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!o&&(a(this,g,Pn).call(this),this.outbox=a(this,g,Wn).call(this,t.key),this.drafts=new dt(
t.key)),a(this,g,Qi).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&s(this,g,qe))&&a(this,g,Fi).call(this),
this.outbox.receive(t.receipt),f(this,P,Bi(((l=t.value)==null?void 0:l.texts)??[],((d=this.outbox.pending)==null?void 0:d.answer)??{})),this.outbox.pending||a(this,
g,Ji).call(this),a(this,g,Gt).call(this),()=>a(this,g,Pn).call(this)}};V=new WeakMap,me=new WeakMap,P=new WeakMap,X=new WeakMap,qt=new WeakMap,mt=new WeakMap,It=
new WeakMap,g=new WeakSet,Pn=function(){this.outbox.stop(),this.drafts.stop()},Fi=function(){this.outbox.resume(),s(this,g,qe)&&!this.outbox.pending&&s(this,It).
call(this,"")},Ji=function(){let{answered:t,receipt:n,saved:o,value:i}=this.data;f(this,mt,t&&!i),o&&!s(this,g,qe)&&s(this,It).call(this,"saved"),n&&s(this,P).some(
r=>!a(this,g,Un).call(this,r))&&this.outbox.transport("look",!0)},qe=function(){return this.line.dataset.state==="lost"},Wn=function(t){return new lt(t,(...n)=>s(
this,It).call(this,...n))},Qi=function(t){let{parts:n,texts:o}=this.data,i=JSON.stringify(n);s(this,me)!==i&&(f(this,me,i),t??(t={parts:Be(s(this,V)),editing:s(
this,X),base:s(this,qt)}),f(this,V,n.map((r,l)=>new Hn(r,o,l===0,()=>a(this,g,Fe).call(this)))),h(this.root,".parts").replaceChildren(...s(this,V).map(({root:r})=>r))),
t&&a(this,g,Ve).call(this,t.parts,t.editing??null,t.base??{})},Ve=function(t,n,o){f(this,X,n),f(this,qt,o);for(let i of s(this,V))i.set(t[i.name]??"")},Ye=function(){
let t=Vi(this.data.parts,s(this,P)[s(this,P).length-1]??{});a(this,g,Ve).call(this,t,null,t),a(this,g,Fe).call(this),a(this,g,Gt).call(this)},Fe=function(){let t=Be(
s(this,V)),n=Object.fromEntries(Object.entries(t).map(([o,i])=>[o,a(this,g,fe).call(this,{[o]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:s(this,qt),editing:s(
this,X)})},fe=function(t){return qi(this.data.parts,t)},Dn=function(){let t=s(this,V).filter(i=>!i.check());if(t.length)return t[0].focus();let n=s(this,P).find(
({id:i})=>i===s(this,X));if(!n&&s(this,P).length>=this.data.most)return;let o={id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...Be(s(this,V))};
f(this,P,Ui(s(this,P),o)),a(this,g,Ye).call(this),a(this,g,Bn).call(this,{texts:[o],withdrawn:[]})},Ki=function(t){a(this,g,Ve).call(this,t,t.id,t),a(this,g,Fe).
call(this),a(this,g,Gt).call(this),s(this,V)[0].focus()},Xi=function(t){f(this,P,s(this,P).filter(o=>o!==t)),s(this,X)===t.id&&a(this,g,Ye).call(this);let n=a(this,
g,fe).call(this,t).join(" · ");a(this,g,Bn).call(this,{texts:[],withdrawn:[t.id]},{[t.id]:n}),this.live.textContent=M(this.data.texts.withdrawn,{text:n.slice(0,
Yi)})},Bn=function(t,n={}){var l;let o=(l=this.outbox.pending)!=null&&l.answer.texts?this.outbox.pending:null,i=Ee(o==null?void 0:o.answer,t);f(this,mt,!1);let r=Object.
fromEntries((i.texts??[]).map(d=>[d.id,a(this,g,fe).call(this,d).join(" · ")]));this.outbox.send(i,{...o==null?void 0:o.inWords,...r,...n}),a(this,g,Gt).call(this)},
Gt=function(){let{texts:t,most:n,rule:o}=this.data,{add:i,cancel:r,own:l,pass:d}=this;B(this.root,{".rule":o,h2:t.own}),i.textContent=s(this,X)?t.keep:t.add,r.textContent=
t.cancel,r.hidden=!s(this,X);let u=s(this,P).length>=n&&!s(this,X);i.disabled=u;for(let c of s(this,V).flatMap(({controls:p})=>p.all))c.disabled=u;s(this,V)[0].
controls.all[0].placeholder=u?t.full:"",this.list.replaceChildren(...s(this,P).map(c=>a(this,g,Zi).call(this,c))),l.hidden=!s(this,P).length,d.textContent=s(this,
mt)?t.passed:t.pass,d.setAttribute("aria-pressed",String(s(this,mt))),d.hidden=s(this,P).length>0,this.root.lang=this.data.language},Un=function(t){let{statuses:n,
unseen:o}=this.data,i=n[t.id];return(i==null?void 0:i.text)===Gi(t)?i.status:o},Zi=function(t){let{texts:n,parts:o,worded:i}=this.data,[r,...l]=o.filter(({name:j})=>t[j]),
d=k("li"),u=r?t[r.name]:"";d.append(k("p",{textContent:u}));let c=a(this,g,fe).call(this,t).slice(1);l.length&&d.append(a(this,g,tr).call(this,l.map(({label:j},U)=>[
j,c[U]])));let p=a(this,g,Un).call(this,t);p&&d.append(k("small",{className:"decided",textContent:p})),i[t.id]&&d.append(k("p",{className:"worded",textContent:i[t.
id]}));let T=(j,U)=>{let G=k("button",{type:"button",textContent:j,onclick:U});return G.setAttribute("aria-label",`${j}: ${u.slice(0,Yi)}`),G};return d.append(T(
n.edit,()=>a(this,g,Ki).call(this,t)),T(n.withdraw,()=>a(this,g,Xi).call(this,t))),d},tr=function(t){let n=k("dl");for(let[o,i]of t){let r=k("div");r.append(k("\
dt",{textContent:o}),k("dd",{textContent:i})),n.append(r)}return n};var Ms=q(e=>({form:null}));function er({data:e,parentElement:t,setTriggerValue:n}){let o=h(t,
".writing"),i=Ms(o),r=!i.form;return i.form??(i.form=new Rn(o,e)),i.form.draw(e,n,r)}var nr={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidde\
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
`,draw:Io},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:`.clock { font-fami\
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
`,draw:_o},workshop_fields:{html:`<div class="form">
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
input, button, textarea { scroll-margin: 4.5rem 0; }
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
.slider:not(.bipolar) .left, .slider:not(.bipolar) .right { color: #1d2b3a; }
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
.choice.row input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; opacity: 0; }
/* What is chosen has a surface below its text, in place of its label's own: browsers of before 2022 have no \`:has()\`. */
.choice label { isolation: isolate; }
.choice input:checked + span::before { content: ""; position: absolute; z-index: -1; top: -2px; right: -2px; bottom: -2px; left: -2px; border: 3px solid #0b6e75\
; border-radius: 0.7rem; background: #e3f0f0; }
.choice.row input:checked + span { color: #fff; } .choice.row input:checked + span::before { background: #0b6e75; }
@media (forced-colors: active) {
  .choice input:checked + span { forced-color-adjust: none; color: HighlightText; } .choice input:checked + span::before { background: Highlight; border-color: \
Highlight; }
}
.choice input:focus-visible + span::after { content: ""; position: absolute; top: -2px; right: -2px; bottom: -2px; left: -2px; border-radius: 0.7rem; outline: 3\
px solid #0b6e75; outline-offset: 3px; }
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
@media (max-width: 30rem) { .order li { font-size: 1rem; gap: 0.15rem; } .order li .up, .order li .down { min-width: 2.6rem; } }

.words label { display: block; } .words .hint { display: block; } .words textarea { margin-top: 0.7rem; }
.words .message { text-align: right; margin-bottom: -0.4rem; }
textarea[aria-invalid="true"], input[aria-invalid="true"] { border-color: #a1330a; }
`,draw:Re},workshop_joining:{html:`<form class="joining" novalidate>
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
.choice.row input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; opacity: 0; }
/* What is chosen has a surface below its text, in place of its label's own: browsers of before 2022 have no \`:has()\`. */
.choice label { isolation: isolate; }
.choice input:checked + span::before { content: ""; position: absolute; z-index: -1; top: -2px; right: -2px; bottom: -2px; left: -2px; border: 3px solid #0b6e75\
; border-radius: 0.7rem; background: #e3f0f0; }
.choice.row input:checked + span { color: #fff; } .choice.row input:checked + span::before { background: #0b6e75; }
@media (forced-colors: active) {
  .choice input:checked + span { forced-color-adjust: none; color: HighlightText; } .choice input:checked + span::before { background: Highlight; border-color: \
Highlight; }
}
.choice input:focus-visible + span::after { content: ""; position: absolute; top: -2px; right: -2px; bottom: -2px; left: -2px; border-radius: 0.7rem; outline: 3\
px solid #0b6e75; outline-offset: 3px; }
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
`,draw:Li},workshop_screen:{html:'<details class="screen"><summary></summary><div class="picture" tabindex="0"></div><p class="none"></p></details>',css:`.scree\
n { margin-top: 2rem; border-top: 1px solid #cfd6da; padding-top: 0.4rem; font-family: "Source Sans", sans-serif; color: #46545f; }
summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; text-decoration: underline; font-size: 1.05rem; }
summary:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
/* On its own paper, also where backgrounds are taken away: its colours mean something. */
.picture { forced-color-adjust: none; background: #fbf8f1; overflow-x: auto; }
/* So wide that its smallest letters can be read; a phone is turned, or the picture is moved sideways. */
.picture svg { display: block; width: 100%; min-width: 40rem; height: auto; }
.picture:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
.none { margin: 0.4rem 0; } .none:empty { display: none; }
`,draw:Mi},workshop_slider:{html:`<div class="form">
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
input, button, textarea { scroll-margin: 4.5rem 0; }
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
.slider:not(.bipolar) .left, .slider:not(.bipolar) .right { color: #1d2b3a; }
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
.choice.row input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; opacity: 0; }
/* What is chosen has a surface below its text, in place of its label's own: browsers of before 2022 have no \`:has()\`. */
.choice label { isolation: isolate; }
.choice input:checked + span::before { content: ""; position: absolute; z-index: -1; top: -2px; right: -2px; bottom: -2px; left: -2px; border: 3px solid #0b6e75\
; border-radius: 0.7rem; background: #e3f0f0; }
.choice.row input:checked + span { color: #fff; } .choice.row input:checked + span::before { background: #0b6e75; }
@media (forced-colors: active) {
  .choice input:checked + span { forced-color-adjust: none; color: HighlightText; } .choice input:checked + span::before { background: Highlight; border-color: \
Highlight; }
}
.choice input:focus-visible + span::after { content: ""; position: absolute; top: -2px; right: -2px; bottom: -2px; left: -2px; border-radius: 0.7rem; outline: 3\
px solid #0b6e75; outline-offset: 3px; }
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
@media (max-width: 30rem) { .order li { font-size: 1rem; gap: 0.15rem; } .order li .up, .order li .down { min-width: 2.6rem; } }

.words label { display: block; } .words .hint { display: block; } .words textarea { margin-top: 0.7rem; }
.words .message { text-align: right; margin-bottom: -0.4rem; }
textarea[aria-invalid="true"], input[aria-invalid="true"] { border-color: #a1330a; }
`,draw:Re},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a;\
 background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,draw:Di},workshop_writing:{html:`<div class="writing">
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
input, button, textarea { scroll-margin: 4.5rem 0; }
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
.choice.row input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; opacity: 0; }
/* What is chosen has a surface below its text, in place of its label's own: browsers of before 2022 have no \`:has()\`. */
.choice label { isolation: isolate; }
.choice input:checked + span::before { content: ""; position: absolute; z-index: -1; top: -2px; right: -2px; bottom: -2px; left: -2px; border: 3px solid #0b6e75\
; border-radius: 0.7rem; background: #e3f0f0; }
.choice.row input:checked + span { color: #fff; } .choice.row input:checked + span::before { background: #0b6e75; }
@media (forced-colors: active) {
  .choice input:checked + span { forced-color-adjust: none; color: HighlightText; } .choice input:checked + span::before { background: Highlight; border-color: \
Highlight; }
}
.choice input:focus-visible + span::after { content: ""; position: absolute; top: -2px; right: -2px; bottom: -2px; left: -2px; border-radius: 0.7rem; outline: 3\
px solid #0b6e75; outline-offset: 3px; }
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
`,draw:er}};var or=Po(()=>sessionStorage,Zt);Q.addEventListener("connected",()=>or="");var Vt,ge,gt=class{constructor(t,n){D(this,"holder",k("div"));m(this,Vt,k("div"));m(this,
ge);let{html:o,css:i,draw:r}=nr[t.is];this.piece=t,this.send=n,this.drawComponent=r,s(this,Vt).innerHTML=o,this.holder.attachShadow({mode:"open"}).append(k("sty\
le",{textContent:i}),s(this,Vt))}draw(t){this.piece={...this.piece,data:t},f(this,ge,this.drawComponent({data:t,parentElement:s(this,Vt),setTriggerValue:this.send}))}stop(){
var t;(t=s(this,ge))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};Vt=new WeakMap,ge=new WeakMap;var Gn=class{holder=k("div",{className:Kn});constructor(t){
this.holder.innerHTML=t}remove(){this.holder.remove()}};function Ns(e){let t=new Map;return e.map(n=>{let o=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.
key}`,i=(t.get(o)??0)+1;return t.set(o,i),[`${o} ${i}`,n]})}function Is({screen:e,title:t,rehearsal:n},{code:o,light:i}){let r=document.documentElement;i&&r.toggleAttribute(
"data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.title=t,i||history.replaceState(history.state,"",`/${e}?code=${o}`))}
var et,Yt,Ft,$t,Ht,$,ir,Vn,Yn,Fn,rr,sr,ar,lr,dr,qn=class{constructor(t,n){m(this,$);D(this,"debounceMs",0);m(this,et,new Map);m(this,Yt,null);m(this,Ft,0);m(this,
$t);m(this,Ht,({type:t})=>{(t==="change"||gn())&&this.connection.send({unsent:gn()})});this.line=h(t,".offline"),this.list=h(t,".phone"),this.live=h(t,".unseen"),
this.data=n,this.view=null,this.connection=Oo(n.code,!1),Ae.addEventListener("change",s(this,Ht)),Q.addEventListener("connected",s(this,Ht))}draw(t){return this.
data=t,a(this,$,Fn).call(this,t.view),this.connection.subscribers.add(this),()=>a(this,$,ir).call(this)}showOffline(t){let n=t?this.data.offline:"";this.line.textContent!==
n&&(this.line.textContent=n)}addToQuery(t){let n=this.view??this.data.view,o=Wo({page:Zt,after:or,wasAsleep:ke,view:n});for(let[i,r]of Object.entries(o))t.set(i,
r)}receive(t){if(t.process!==void 0){t.view&&a(this,$,Fn).call(this,t.view);return}t.receipt&&a(this,$,dr).call(this,t.receipt);let{refused:n}=t;if(n)for(let o of a(
this,$,Yn).call(this))o.draw({...o.piece.data,refused:n})}compare(){a(this,$,Vn).call(this)&&(clearTimeout(s(this,$t)),f(this,$t,setTimeout(()=>{!a(this,$,Vn).call(
this)||!this.connection.up||(f(this,Ft,s(this,Ft)+1),!(s(this,Ft)>1&&Kt())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};et=
new WeakMap,Yt=new WeakMap,Ft=new WeakMap,$t=new WeakMap,Ht=new WeakMap,$=new WeakSet,ir=function(){Ae.removeEventListener("change",s(this,Ht)),Q.removeEventListener(
"connected",s(this,Ht));for(let t of s(this,et).values())t instanceof gt&&t.stop();clearTimeout(s(this,$t)),this.connection.unsubscribe(this)},Vn=function(){let{
rehearsal:t,stage:n}=this.view??this.data.view;return bo(this.connection.latest,{rehearsal:t,seen:{stage:n}})},Yn=function(){return[...s(this,et).values()].filter(
t=>t instanceof gt)},Fn=function(t){var o;let n=((o=this.view)==null?void 0:o.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(s(this,$t)),f(this,
Ft,0),!n&&(this.view=t,Go(t.asked),Is(t,this.data),a(this,$,rr).call(this,Ns(t.pieces)),a(this,$,lr).call(this),this.line.dataset.stage=String(t.stage))},rr=function(t){
let n=s(this,et);f(this,et,new Map),n.size&&a(this,$,sr).call(this,t.filter(([o])=>!n.has(o)).map(([,o])=>o));for(let[o,i]of t)s(this,et).set(o,n.get(o)??a(this,
$,ar).call(this,i)),n.delete(o);for(let o of n.values())o.remove();[...s(this,et).values()].forEach(({holder:o},i)=>{this.list.children[i]!==o&&this.list.insertBefore(
o,this.list.children[i]??null)});for(let[o,i]of t){let r=s(this,et).get(o);i.is!==void 0&&r instanceof gt&&r.draw(i.data)}},sr=function(t){let n=t.flatMap(o=>o.
is===void 0&&o.announced||[]);n.length&&this.live.replaceChildren(...n.map(o=>k("p",{textContent:o})))},ar=function(t){return t.is===void 0?new Gn(t.html):new gt(
t,(n,o)=>this.connection.send({[n]:o}))},lr=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";s(this,Yt)!==null&&s(this,
Yt)!==t&&Xn(),f(this,Yt,t)},dr=function(t){let{key:n,nonce:o,refused:i,final:r,wait:l,...d}=t;for(let u of a(this,$,Yn).call(this))u.piece.data.key===n&&u.draw(
{...u.piece.data,...d,receipt:{...d,nonce:o,refused:i,final:r,wait:l}});Oe.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var $s=q(e=>({phone:null}));function cr({
data:e,parentElement:t}){let n=$s(t);return n.phone??(n.phone=new qn(t,e)),n.phone.draw(e)}var hr=h(document,"main"),Je=JSON.parse(h(document,"#first").textContent??"");if(Je.is){let e=new gt(Je,()=>{});h(hr,".phone").append(e.holder),e.draw(Je.data)}else
cr({data:Je,parentElement:hr,setTriggerValue:()=>{}});h(document,".not-started").remove();
