// Made by `make bundles` of participant/light_page/light_page.js 9a350f8d69a7bc89
var rr=Object.defineProperty;var Un=e=>{throw TypeError(e)};var sr=(e,t,n)=>t in e?rr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var D=(e,t,n)=>sr(e,typeof t!="symbol"?t+"":t,n),qe=(e,t,n)=>t.has(e)||Un("Cannot "+n);var s=(e,t,n)=>(qe(e,t,"read from private field"),n?n.call(e):t.get(e)),m=(e,t,n)=>t.has(e)?Un("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),p=(e,t,n,o)=>(qe(e,t,"write to private field"),o?o.call(e,n):t.set(e,n),n),a=(e,t,n)=>(qe(e,t,"access private method"),n);var Gn="[data-test-script-state]",ar="data-stale",pe=`[${ar}="true"]`,Ve="data-retained",bt=`[${Ve}]`;var qn="stHtml";function Vn(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function Yn(){let e=document.querySelector(Gn);return(e==null?void 0:e.dataset.testScriptState)==="running"}var lr='[class*="st-key-"]',Qn="a[href], button, input, select, textarea, summary",dr='p[tabindex="-1"], h1, h2, h3',cr=30,hr=10,ur=["disabled","hidden",Ve,"cla\
ss"],Kn={subtree:!0,childList:!0,attributeFilter:ur},Vt=[],Ye=!1,Fn;function Xn(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var Je=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",Qe=e=>{var t;return((t=Je(e.closest(lr)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function Yt(e){return[...e.querySelectorAll(Qn)].filter(n=>!n.closest(`${pe}, ${bt}`))}var fr=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function pr(e){try{return e.matches(":focus-visible")}catch{return!0}}function wt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${pe}, ${bt}`)&&fr(e)}var Fe=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function mr(e){let[t,n]=[[],e.getRootNode()];for(let o=e.parentNode;o;o=o.parentNode){o instanceof ShadowRoot&&(o=o.host);let i=o instanceof
HTMLElement&&o.getRootNode()===n?Je(o):"";o instanceof HTMLElement&&t.push({element:o,key:i})}return t}function me({element:e,key:t}){let o=e.isConnected&&(!t||
Je(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${pe})`);return o instanceof HTMLElement&&!o.closest(bt)?o:void 0}var ge=({ancestors:e})=>e.filter(
({key:t})=>t);function gr(e){let t=mr(e),[n,o]=t.filter(({key:i})=>i).map(i=>Yt(i.element));return{element:e,name:Fe(e),kind:Qe(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(o==null?void 0:o.indexOf(e))??-1,ringed:pr(e)}}function Zn(e){let{element:t,name:n,index:o}=e;if(wt(t))return t;let[
i]=ge(e);if(!i){let c=e.ancestors.map(me).find(Boolean);return c&&Yt(c).find(f=>Fe(f)===n&&wt(f))}let r=me(i),l=r?Yt(r):[],d=l[o];return(d==null?void 0:d.tagName)===
t.tagName&&(l.length===1||Fe(d)===n)&&wt(d)?d:void 0}function br({element:e,kind:t,state:n}){let o=Yt(document).filter(r=>t&&Qe(r)===t&&r.dataset.state===n&&wt(
r)),i=r=>e.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return o.find(i)??o.filter(r=>!i(r)).pop()}function Jn(e){let t=ge(e)[1];return t&&me(t)}
function wr(e){let t=Jn(e);if(!t){let r=Vt.slice(1).find(Jn);return r&&Zn(r)}let n=Yt(t),o=n.filter(r=>e.kind&&Qe(r)===e.kind),i=n[e.slot];return[...o.includes(
i)?[]:o,i,...n].find(wt)}function xr(e){let n=[...(ge(e).length?ge(e):e.ancestors).map(me),document.body].filter(i=>i!==void 0);return[dr,"p:not(:empty)"].flatMap(
i=>n.flatMap(r=>[...r.querySelectorAll(i)])).find(wt)}function vr(e){let t=e.element.isConnected&&!e.element.closest(bt)?br(e):wr(e);return Zn(e)??t??xr(e)}function to(){
let[e]=Vt;if(!e||wt(e.element))return!1;let t=Xn();return!t||t===document.body||t===e.element||t.closest(bt)!==null}function yr(){if(!to())return;if(Yn())return eo();
let[e]=Vt,t=vr(e);t&&(t.matches(Qn)||(t.tabIndex=-1),Ye=!0,t.focus({preventScroll:!e.ringed}))}function eo(){clearTimeout(Fn),Fn=setTimeout(yr,cr)}var no=new MutationObserver(
()=>to()&&eo());function oo(){let e=Xn();if(!(e instanceof HTMLElement)||e===document.body||e.closest(bt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
no.observe(t,Kn),Vt=[gr(e),...Vt.filter(n=>n.element!==e)].slice(0,hr)}addEventListener("focusin",oo,!0);addEventListener("click",oo,!0);addEventListener("keydo\
wn",e=>{e.repeat&&Ye&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(Ye=!1)},!0);no.observe(document,Kn);function u(e,t,n=HTMLElement){let o=e.querySelector(t);if(!(o instanceof n))throw new Error(`no ${n.name} matches ${t}`);return o}function io(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(o=>o instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function xt(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function Y(e){let t=new WeakMap;return n=>{let o=t.get(n)??e(n);return t.set(n,o),o}}var ot=null;function kr(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function Sr(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(o=>o.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function Er({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...o]=document.querySelectorAll(`${t} button, ${t} summary`);return o.length?
e:n??e}function ro(e){ot===e&&(ot=null,Er(e).click())}function Tr(e){let t=e.isPrimary&&e.button===0?kr(e):null;ot=t&&{button:t,container:Sr(t),at:{x:e.x,y:e.y},
released:!1}}function zr({isPrimary:e,x:t,y:n}){let o=ot;if(!(!o||!e)){if(Math.hypot(t-o.at.x,n-o.at.y)>12){ot=null;return}o.released=!0,setTimeout(()=>ro(o),80)}}
function Or(e){let t=ot;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){ot=null;return}e.preventDefault(),e.stopImmediatePropagation(),ro(t)}}addEventListener(
"pointerdown",Tr,!0);addEventListener("pointerup",zr,!0);addEventListener("pointercancel",()=>ot=null,!0);addEventListener("click",Or,!0);function so(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function ao(e){return 4e3*Math.min(4,1+e)}function Ke(e,t){return t-e>45e3}function lo(e,t,n){
return t-e>(n?15e3:6e4)}function co(e,t){return e!==null&&e!==t}function ho(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
o=>(e[o]??0)>n[o]):!1}var fo=[],uo=!1;function po(e){fo.push(e)}function Ft(){return fo.some(e=>e())?!1:(uo||setTimeout(()=>location.reload(),Math.random()*1500),uo=!0,!0)}function mo(){
document.body.hidden=!0,location.reload()}var Lr=6e3,Mr=40,Nr=2e3,jr=5e3,Q=new EventTarget,Ir={consoles:1,participants:0,unsent:0},we=!1,st=new Map,go=null,Xe=Date.now(),Ze=0,F,it,vt,Jt,rt,yt,L,bo,be,wo,
xo,en,vo,nn,on,rn,tn=class{constructor(t){m(this,L);D(this,"subscribers",new Set);D(this,"latest",null);D(this,"up",!1);D(this,"answers",!1);m(this,F,null);m(this,
it,0);m(this,vt,0);m(this,Jt,0);m(this,rt);m(this,yt);this.code=t}want(t){this.answers=t,clearTimeout(s(this,rt)),p(this,rt,setTimeout(()=>a(this,L,be).call(this),
Mr))}send(t){var n;return((n=s(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(s(this,F).send(JSON.stringify(t)),s(this,yt)??p(this,yt,setTimeout(()=>a(
this,L,vo).call(this),ao(s(this,vt)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.size||a(this,L,on).call(
this),Nr)}drop(){a(this,L,rn).call(this),a(this,L,en).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=s(this,F))==null?void 0:t.readyState)!==WebSocket.
CONNECTING&&a(this,L,be).call(this)}checkSilence(){this.up&&lo(s(this,Jt),performance.now(),this.answers)&&this.send({there:!0})}};F=new WeakMap,it=new WeakMap,
vt=new WeakMap,Jt=new WeakMap,rt=new WeakMap,yt=new WeakMap,L=new WeakSet,bo=function(){let t=new URL(`/live/${this.code}`,location.href);t.protocol=t.protocol.
replace("http","ws"),this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},be=function(){if(clearTimeout(
s(this,rt)),!this.subscribers.size&&s(this,it))return a(this,L,on).call(this);let t=s(this,F),n=new WebSocket(a(this,L,bo).call(this));p(this,F,n),t==null||t.close();
let o=setTimeout(()=>n.close(),Lr);n.onmessage=i=>{clearTimeout(o),s(this,F)===n&&a(this,L,wo).call(this,JSON.parse(i.data))},n.onclose=({code:i})=>{if(clearTimeout(
o),!(i===4404&&Ft())){if(i===4403)return mo();s(this,F)===n&&a(this,L,en).call(this)}}},wo=function(t){if(p(this,vt,s(this,yt)?0:s(this,vt)),a(this,L,nn).call(this),
p(this,Jt,performance.now()),t.process===void 0){for(let n of this.subscribers)n.receive(t);return}co(go,t.process)&&Ft()||(go=t.process,a(this,L,xo).call(this,
t))},xo=function(t){let n=!this.up,o=n&&this.latest;if(Object.assign(this,{latest:t,up:!0}),p(this,it,0),we=!1,t.consoles){let{consoles:i,connected:r=0,unsent:l=0}=t;
Ir={consoles:i,participants:r,unsent:l},Q.dispatchEvent(new Event("presence"))}for(let i of this.subscribers)t.view&&i.receive(t),i.showOffline(!1),o?setTimeout(
()=>i.ask(),Math.random()*1e3):setTimeout(()=>i.compare(),i.debounceMs);n&&Q.dispatchEvent(new Event("connected"))},en=function(){if(a(this,L,nn).call(this),this.
up=!1,p(this,it,s(this,it)+1),s(this,it)>1)for(let t of this.subscribers)t.showOffline(!0);clearTimeout(s(this,rt)),p(this,rt,setTimeout(()=>a(this,L,be).call(this),
so(s(this,it))))},vo=function(){p(this,vt,s(this,vt)+1),this.drop()},nn=function(){clearTimeout(s(this,yt)),p(this,yt,void 0)},on=function(){st.delete(this.code),
a(this,L,rn).call(this)},rn=function(){let t=s(this,F);p(this,F,null),t==null||t.close()};function yo(e,t){let n=st.get(e);if(n&&(n.answers||!t))return n;let o=n??
new tn(e);return st.set(e,o),o.want(t),o}function ko(){return[...st.values()].some(({up:e})=>e)}function So(){for(let e of st.values())e.retryNow()}function Eo(){
for(let e of st.values())e.drop()}function To(){we=!0,Eo()}function $r(){let e=Xe;if(Xe=Date.now(),!document.hidden){if(Ke(e,Xe))return To();for(let t of st.values())
t.checkSilence()}}setInterval($r,jr);addEventListener("online",So);addEventListener("offline",()=>{for(let{subscribers:e}of st.values())for(let t of e)t.showOffline(
!0);Eo()});document.addEventListener("visibilitychange",()=>{document.hidden?Ze=Date.now():Ze&&Ke(Ze,Date.now())?To():So()});var Hr=6e3,_r=8e3,Rr={good:"✓",bad:"✗",waiting:"…"},Oo=e=>Math.max(1,Math.round(performance.now()-e));function $t({data:e,list:t},n,o,i){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=o,r.replaceChildren(k("b",{textContent:`${Rr[o]} ${e.texts[o]}`}),i)}function Pr(e){
return new Promise(t=>{let n=new URL(`/live/${e}`,location.href);n.protocol=n.protocol.replace("http","ws");let o=performance.now(),i=new WebSocket(n),r=d=>{clearTimeout(
l),t(d),i.close()},l=setTimeout(()=>r(null),Hr);i.onmessage=()=>r(Oo(o)),i.onclose=()=>r(null)})}async function Wr({code:e,texts:t},n){let o=new AbortController,
i=setTimeout(()=>o.abort(),_r);try{let r=await fetch(`/check/${e}?live=${n??""}`,{method:"POST",signal:o.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{
return t.no_saved}finally{clearTimeout(i)}}async function zo(e){let{texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,$t(e,"page","\
good",t.page),$t(e,"live","waiting",t.loading);let o=await Pr(n);o===null?$t(e,"live","bad",t.no_live):$t(e,"live","good",t.live.replace("%",String(o))),$t(e,"s\
aved","waiting",t.loading);let i=performance.now(),r=await Wr(e.data,o);$t(e,"saved",r?"bad":"good",r||t.saved.replace("%",String(Oo(i))));let l=!r&&o!==null;e.
all.hidden=!l,e.again.hidden=l}function Co({data:e,parentElement:t}){let[n,o,i]=[".checks",".all",".again"].map(l=>u(t,l)),r={list:n,all:o,again:i,data:e};Object.
assign(o,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>zo(r)}),zo(r)}var Dr=new EventTarget,Br=Y(e=>({data:null,end:0,announced:null}));function Ao(e){let t=Math.ceil(e/1e3),[n,o,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=l=>String(
l).padStart(2,"0");return n?`${n}:${r(o)}:${r(i)}`:`${o}:${r(i)}`}function Lo(e,t){e.textContent!==t&&(e.textContent=t)}function Ur(e,t,n){var i;((i=e.announced)==
null?void 0:i.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&Dr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function sn(e,t,n){clearTimeout(
t.timer);let{name:o,runs:i,warns:r,words:l,label:d}=n,h=i?Math.max(0,t.end-performance.now()):n.left,c=i?h<=0?"over":h<=r?"warning":"runs":"still";Ur(t,o,c),e.dataset.
state=c;let f=u(e,".digits");if(Lo(f,Ao(h)),f.setAttribute("aria-label",`${d}: ${Ao(h)}`),Lo(u(e,".words"),l[c]),i&&h>0){let E=()=>t.data&&sn(e,t,t.data);t.timer=
setTimeout(E,(h%1e3||1e3)+5)}}function Mo({data:e,parentElement:t}){var r;let n=u(t,".clock"),o=Br(n),i=performance.now()+e.left;return o.end=((r=o.data)==null?
void 0:r.name)===e.name?Math.min(o.end,i):i,o.data=e,n.dataset.size=e.size,n.hidden=!1,sn(n,o,e),o.onVisible||(o.onVisible=()=>o.data&&sn(n,o,o.data),document.addEventListener(
"visibilitychange",o.onVisible)),()=>{clearTimeout(o.timer),o.onVisible&&document.removeEventListener("visibilitychange",o.onVisible)}}var No="workshop/page",xe=()=>Math.random().toString(36).slice(2,12);function jo(e,t){let n="";try{n=e().getItem(No)??"",e().setItem(No,t)}catch{}return n}function Io({
page:e,after:t,wasAsleep:n,view:o}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(o.stage),rehearsal:o.rehearsal}}var Qt=xe();function ve(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function ye(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return ve(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],o=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)o.delete(i);return{texts:[...o.values()],
withdrawn:n}}function Gr(e,t,n){let{texts:o=[]}=e.map(([,{answer:i}])=>i).reduce(ye,{});return o.length>n?[e.find(([i])=>i===t)??e[0]]:e}function _o(e,t,n,o,i=1/0){
let r=Gr(e,t,i);if(!r.length||r.length===1&&n)return null;let l=r[r.length-1][1],d=r.filter(([h])=>h!==t);return{pending:{nonce:r.length>1?o():l.nonce,answer:r.
map(([,{answer:h}])=>h).reduce(ye),inWords:Object.assign({},...r.map(([,{inWords:h}])=>h)),asked:l.asked},obsolete:d.filter(([,{late:h}])=>h).map(([h])=>h),taken:d.
filter(([,{late:h}])=>!h).map(([h])=>h)}}function $o(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function Ho(e,t){return JSON.
stringify(e??null,$o)===JSON.stringify(t??null,$o)}function ke({answer:e,inWords:t={}},{value:n,answered:o},i={}){if(e.pass)return o&&!n?[]:[i.pass??""];let r=c=>(i.
back??"").replace("{text}",()=>c??"");if(!e.texts)return Object.keys(e).filter(f=>!Ho(e[f],n==null?void 0:n[f])).map(f=>e[f]===null?r(t[f]):t[f]??String(e[f]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(c=>[c.id,c])),d=e.texts.filter(c=>!Ho(c,l.get(c.id))),h=(e.withdrawn??[]).filter(c=>l.has(c));return[...d.map(c=>t[c.
id]??c.text),...h.map(c=>{var f;return r(t[c]??((f=l.get(c))==null?void 0:f.text))})]}var kt="";function Ro(e){kt=e}var qr=3e4,Se=new EventTarget;function Po(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return ke(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let o=e.wait?1e3*e.wait:n?qr:null;return{kind:"refused",message:e.refused,retryIn:o,restart:!!e.wait}}var Vr=48*3600*1e3,Ee="workshop:",ln=(e,t)=>`${Ee}${e}@${t}`,Kt=e=>`${Ee}${e}/draft`,Wo=e=>e.slice(Ee.length).replace(/@[^@]*$|\/draft$/,""),tt,an=class{constructor(t){
m(this,tt,new Map);this.getStorage=t}get isVolatile(){return s(this,tt).size>0}read(t){if(s(this,tt).has(t))return s(this,tt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let o={...n,at:Date.now()};s(this,tt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(o))}catch{this.delete(t),s(this,tt).set(t,o)}}delete(t){s(this,tt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...s(this,tt).keys()])].filter(o=>o.startsWith(Ee+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,o])=>n.at-o.at)}deleteOld(t){var n;for(let o of this.names())t-((n=this.read(o))==
null?void 0:n.at)<Vr||this.delete(o)}};tt=new WeakMap;var O=new an(()=>localStorage);O.deleteOld(Date.now());po(()=>O.isVolatile);var ze=new EventTarget,dn=new Set,cn=!1,Te,hn=()=>cn;function Do(e){clearTimeout(Te),Te=void 0,cn!==e&&(cn=e,ze.dispatchEvent(new Event("change")))}function Oe(e,t){
t?dn.add(e):dn.delete(e),dn.size?Te??(Te=setTimeout(()=>Do(!0),1500)):Do(!1)}var Yr=4e3,Fr=3,at,Et,Xt,W,St,un,Bo,fn,lt=class{constructor(t,n,o=!1){m(this,W);D(this,"pending",null);D(this,"transport",()=>!1);D(this,"most",1/0);D(this,"san\
itize",t=>t);m(this,at);m(this,Et,0);m(this,Xt);this.key=t,this.show=n,this.roundIsOver=o,this.name=ln(t,Qt);let i=({key:r,newValue:l})=>{l===null&&(r!=null&&r.
startsWith(ln(t,"")))&&!this.pending&&this.transport("look",!0)};p(this,Xt,[xt(Q,"connected",()=>this.pending&&this.resume()),xt(globalThis,"storage",i)])}send(t,n){
let o={nonce:xe(),answer:t,inWords:n,asked:kt};this.pending=o,p(this,Et,0),O.write(this.name,o),a(this,W,St).call(this,!0),this.show("saving"),a(this,W,un).call(
this)}keep(t,n){O.write(this.name,{asked:kt,nonce:"held",answer:t,inWords:n}),a(this,W,St).call(this,!0)}sendAgain(){this.pending&&a(this,W,un).call(this)}resume(){
var n;if(this.pending&&((n=O.read(this.name))!=null&&n.taken))return a(this,W,fn).call(this);let t=_o(O.entries(this.key),this.name,this.pending,xe,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},O.write(this.name,this.pending),a(this,W,St).call(this,!0);for(let o of t.obsolete)O.delete(o);
for(let o of t.taken)O.write(o,{taken:!0})}this.sendAgain()}receive(t){let n=Po(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(
s(this,at)),n.kind==="refused")return n.restart&&p(this,Et,0),n.retryIn&&p(this,at,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let o=this.
pending;if(this.pending=null,O.delete(this.name),a(this,W,St).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let i={
value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};O.write(`${this.name}.${o==null?void 0:o.nonce}`,{...o,late:i}),this.show("lost",n.message)}stop(){
clearTimeout(s(this,at));for(let t of s(this,Xt))t();a(this,W,St).call(this,!1)}};at=new WeakMap,Et=new WeakMap,Xt=new WeakMap,W=new WeakSet,St=function(t){this.
roundIsOver||Oe(this.name,t)},un=function(){var o;if(clearTimeout(s(this,at)),!this.pending)return;if((o=O.read(this.name))!=null&&o.taken)return a(this,W,fn).call(
this);p(this,Et,s(this,Et)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.show("waiting"),p(this,at,setTimeout(
()=>a(this,W,Bo).call(this),Yr))},Bo=function(){if(this.show("waiting"),ko()&&s(this,Et)>=Fr&&!O.isVolatile)return location.reload();this.resume()},fn=function(){
this.pending=null,O.delete(this.name),a(this,W,St).call(this,!1),this.show(""),this.transport("look",!0)};var Zt,pn,dt=class{constructor(t){m(this,Zt);this.name=
Kt(t)}read(){let t=O.read(this.name)??{parts:{}};return a(this,Zt,pn).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?O.write(this.name,{...t,asked:kt}):
O.delete(this.name),a(this,Zt,pn).call(this,t)}stop(){Oe(this.name,!1)}};Zt=new WeakSet,pn=function({parts:t,base:n={}}){Oe(this.name,Object.entries(t).some(([o,
i])=>(i??"")!==(n[o]??"")))};function Ce(e,t,n,o){return t.textContent=n.again,t.onclick=o,(i,r)=>{let{saving:l,stay:d}=n,h=n.saved??n.removed,c=O.isVolatile?d:
n.waiting,f={saving:l,saved:h,waiting:c,refused:"",lost:"","":""};e.dataset.state=i;let E=r??f[i]??"";e.textContent!==E&&(e.textContent=E),t.hidden=i!=="refused"}}var Jr=1e3,J=450;function _(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function B(e,t){for(let[n,o]of Object.
entries(t)){let i=e.querySelector(n);i.textContent=o,i.hidden=!o&&!["LEGEND","SPAN"].includes(i.tagName)}}function ct(e,t){e.setAttribute("role","group"),t&&e.setAttribute(
"aria-label",t)}function Ae(e,{moved:t,chosen:n,undone:o,unset:i}){let r=!1,l=!1;e.oninput=()=>l?o():t(Number(e.value)),e.onchange=()=>l?o():n(Number(e.value),r?
0:J),e.onpointerdown=()=>{r=!0,l=!1},e.onpointercancel=()=>{r=!1,l=!0,o(),setTimeout(o)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(e.value),0):o()),setTimeout(
()=>r=!1)},e.onkeydown=d=>{l=!1,(d.key==="Enter"||d.key===" ")&&i()&&n(Number(e.value),0)}}var Qr=0,Tt,te,zt=class{constructor(t){m(this,Tt,k("p",{className:"un\
seen"}));m(this,te);this.control=t,this.line=k("p",{className:"message",id:`message${Qr+=1}`}),s(this,Tt).setAttribute("aria-live","polite"),this.elements=[this.
line,s(this,Tt)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:o}){this.line.textContent=t,this.line.classList.toggle("wrong",n),this.
control.setAttribute("aria-invalid",String(n)),clearTimeout(s(this,te)),o?p(this,te,setTimeout(()=>s(this,Tt).textContent=t,Jr)):s(this,Tt).textContent=""}};Tt=
new WeakMap,te=new WeakMap;function Le(e,t,{chosen:n,undone:o}){let i=new zt(e),r=d=>{(d||l.wrong)&&i.show(d?t:"",{isWrong:d,announced:d}),l.wrong=d},l={busy:!1,
wrong:!1,message:i,clear:()=>{l.busy=!1,r(!1)}};return e.oninput=()=>{l.busy=!0,e.validity.valid&&r(!1)},e.onchange=()=>{if(!e.validity.valid)return r(!0);l.busy=
!1,e.value===""?o():n(Number(e.value))},e.onblur=()=>{if(l.busy){if(!e.validity.valid)return r(!0);l.busy=!1,o()}},l}function ee(e,t){return t-Object.values(e).reduce((n,o)=>n+o,0)}function mn(e,t,{total:n,on_one:o}){return(e[t]??0)>=o?"full":ee(e,n)>0?null:"none"}function gn(e,t,n=1/0){
let o={},i=n;for(let r of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[r],i);l>0&&(o[r]=l),i-=Math.max(0,l)}return o}function Uo(e,t,n){let o=gn(
e,t,n),i=r=>e.includes(r)?o[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,i(r)]))}function Go({options:e},t){let n=e.filter(([o])=>t[o]||t[o]===
null);return Object.fromEntries(n.map(([o,i])=>[o,t[o]?`${i}: ${"●".repeat(t[o])}`:i]))}function M(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>String(t[o]??n))}var Kr='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Xr=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function qo(e,t){let{texts:n}=e.data,{total:o,on_one:i,options:r}=t,
l=r.map(([b])=>b),d=_(Kr),h=u(d,".left"),c=u(d,".groups"),f={};B(d,{h2:t.label}),ct(d,t.label);let E=b=>{var y;((y=h.lastChild)==null?void 0:y.textContent)===b&&
h.replaceChildren(),h.replaceChildren(k("span",{textContent:b}))},N=()=>E(M(n.dots_left,{left:ee(f,o),total:o})),U=(b,y)=>{e.change({[b]:y||null},J),N()},G=b=>{
let y=mn(f,b,t);y==="full"?E(M(n.dots_full,{most:i})):y==="none"?E(M(n.dots_none,{total:o})):U(b,(f[b]??0)+1)},S=r.map(([b,y,v],I)=>{var Z;v&&v!==((Z=r[I-1])==null?
void 0:Z[2])&&c.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let T=_(Xr),[A,z,j]=[".less",".more",".laid"].map(fe=>u(T,fe));u(T,"p").textContent=
y,A.setAttribute("aria-label",M(n.dots_remove,{text:y})),z.setAttribute("aria-label",M(n.dots_add,{text:y}));let H=Array.from({length:i},()=>k("i"));return j.append(
...H),A.onclick=()=>{f[b]&&U(b,f[b]-1)},z.onclick=()=>G(b),c.append(T),{id:b,row:T,less:A,more:z,dotLine:j,marks:H}}),R=()=>{for(let{id:b,row:y,less:v,more:I,dotLine:x,
marks:T}of S){let A=f[b]??0;v.setAttribute("aria-disabled",String(!A)),I.setAttribute("aria-disabled",String(mn(f,b,t)!==null)),y.classList.toggle("some",A>0),x.
setAttribute("aria-label",M(n.dots_on,{count:A,most:i})),T.forEach((z,j)=>z.classList.toggle("on",j<A))}};return{root:d,ids:l,show:b=>{let y=ee(f,o);f=gn(l,b,o),
R(),(y!==ee(f,o)||!h.textContent)&&N()},sanitize:b=>Uo(l,b,o),inWords:b=>Go(t,b)}}var Vo=e=>Math.max(0,Math.min(100,Math.round(e)));function Yo(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function Fo({id:e,label:t,left:n,right:o},i){let r=t||`${n} – ${o}`;return e in i?{[e]:i[e]===null?r:`${r}: ${i[e]}`}:{}}var Jo=5,Zr=`
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
  </div>`;function Qo(e,t){let n=_(Zr),{texts:o}=t,i=u(n,"input[type=range]",HTMLInputElement),r=u(n,"input[type=number]",HTMLInputElement),[l,d,h]=[".less",".m\
ore",".hint"].map(v=>u(n,v)),c=null,f=null,E="";B(n,{".name":t.label,".left":t.left,".right":t.right,".for":o.number}),e.isAlone||ct(n,t.label||o.label),n.classList.
toggle("bipolar",t.bipolar);let N=e.data.fields.find(({type:v})=>v==="mark")===t,U=t.hint||(N?o.hint:"");h.classList.toggle("stays",!!U),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${o.label}`:o.label),l.setAttribute("aria-label",o.less),d.setAttribute("aria-label",o.more);let G=()=>{let v=f??c,I=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),r.value=String(v??""),h.textContent=I&&e.isAlone?e.data.texts.passed:v===null?U:"";let x=I?e.data.
texts.passed:v===null?o.unset:Yo(v,t);i.setAttribute("aria-valuetext",x)},S=(v,I)=>{y.clear(),e.change({[t.id]:Vo(v)},I)},R=()=>{f=null,e.refresh()};Ae(i,{moved:v=>{
f=v,y.clear(),G()},chosen:(v,I)=>{f=null,S(v,I)},undone:R,unset:()=>c===null});let b=M(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=Le(r,b,{chosen:v=>S(
v,0),undone:R});return n.append(...y.message.elements),l.onclick=()=>S((c??50)-Jo,J),d.onclick=()=>S((c??50)+Jo,J),{root:n,ids:[t.id],show:v=>{c=v[t.id]??null;let I=`${c}\
 ${e.isPassed}`;y.wrong&&I!==E&&y.clear(),E=I,f===null&&!y.busy&&G()},inWords:v=>Fo(t,v)}}function Ko(e,t){let n=t,o=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(o()*i.length),1)[0])}function wn(e,t,n){
let o=e.filter(i=>i!==t);return o.splice(Math.max(0,Math.min(o.length,n)),0,t),o}function Xo(e,t){let n=e.filter(o=>t.includes(o));return[...n,...t.filter(o=>!n.
includes(o))]}var xn=(e,t)=>String(e)===String(t);function Zo({id:e,options:t},n,o){let i=Object.fromEntries(t),r=n[e]??(n[e]===null?o==null?void 0:o[e]:null);return r?
{[e]:r.map(l=>i[l]).join(" · ")}:{}}var ts=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,es=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function ns(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var os=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function is(e,t){let n=t.findIndex(o=>o.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let o of t.slice(0,n))e.
insertBefore(o,t[n]);for(let o of t.slice(n+1))e.append(o)}function ti(e,t){let{texts:n}=e.data,o=_(ts),i=u(o,"ol"),[r,l,d]=[".mine",".hint","[role=status]"].map(
S=>u(o,S)),h=Ko(t.options.map(([S])=>S),ns(e.data.key)),c=null,f=null;B(o,{h2:t.label}),ct(o,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:c?
null:E()});let E=()=>f??c??h,N=new Map(t.options.map(([S,R])=>[S,U(S,R)]));function U(S,R){let b=_(es),[y,v,I]=[".handle",".up",".down"].map(z=>u(b,z));u(b,"spa\
n").textContent=R,v.setAttribute("aria-label",M(n.order_up,{text:R})),I.setAttribute("aria-label",M(n.order_down,{text:R}));let x=()=>E().indexOf(S),T=(z,j)=>{let H=wn(
E(),S,z);if(xn(H,E()))return;e.change({[t.id]:H},J),j.focus();let Z=H.indexOf(S)+1;d.textContent=M(n.order_place,{text:R,place:Z,places:H.length})};v.onclick=()=>T(
x()-1,v),I.onclick=()=>T(x()+1,I),y.onkeydown=z=>{let j=z.key==="ArrowUp"?-1:z.key==="ArrowDown"?1:0;j&&(z.preventDefault(),T(x()+j,y))},y.onpointerdown=z=>{f=[
...E()],y.setPointerCapture(z.pointerId),b.classList.add("held")},y.onpointermove=z=>{if(!f)return;let H=[...i.children].filter(Z=>Z!==b).filter(Z=>os(Z)<z.clientY).
length;H!==x()&&(f=wn(f,S,H),G())};let A=z=>{if(!f)return;let j=f;f=null,b.classList.remove("held"),z&&!xn(j,E())?e.change({[t.id]:j}):G()};return y.onpointerup=
()=>A(!0),y.onpointercancel=()=>A(!1),{row:b,handle:y,up:v,down:I,text:R,number:u(b,"b")}}function G(){let S=E().flatMap(b=>N.get(b)??[]),R=S.map(({row:b})=>b);
R.some((b,y)=>i.children[y]!==b)&&is(i,R),S.forEach(({handle:b,up:y,down:v,text:I,number:x},T)=>{x.textContent=String(T+1),b.setAttribute("aria-label",M(n.order_move,
{text:I,place:T+1,places:S.length})),y.setAttribute("aria-disabled",String(T===0)),v.setAttribute("aria-disabled",String(T===S.length-1))}),o.classList.toggle("\
untouched",!c),l.textContent=c?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!c))}return{root:o,ids:[t.id],show:S=>{c=S[t.
id]?Xo(S[t.id],h):null,G()},inWords:S=>Zo(t,S,e.data.value)}}function ei(e,t){let n=e.reduce((d,h)=>d+h,0),o=e.map(d=>n?d/n*t:t/e.length),i=o.map(d=>Math.floor(d+1e-9)),r=o.map((d,h)=>[d-i[h],h]).sort(([d,h],[c,f])=>c-d||
h-f),l=t-i.reduce((d,h)=>d+h,0);for(let[,d]of r.slice(0,l))i[d]+=1;return i}function ni(e,t,n){return ei(Array(e).fill(1),Math.round(t/n)).map(o=>o*n)}function oi(e,t,n,o,i){
let r=Math.round(o/i),l=Math.max(0,Math.min(r,Math.round(n/i))),d=ei(e.filter((h,c)=>c!==t),r-l);return d.splice(t,0,l),d.map(h=>h*i)}function ii(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function ri({parts:e},t){let n=e.filter(([o])=>o in t);return Object.fromEntries(n.map(([o,i])=>[o,t[o]===null?i:`${i}: ${t[o]}`]))}var rs=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,ss=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function si(e,t){let{texts:n}=e.data,{total:o,step:i}=t,r=t.parts.map(([x])=>x),l=ni(r.length,o,i),d=_(
rs),h=u(d,"[role=status]"),c=null,f=null,E=null,N=null,U="";B(d,{h2:t.label,".hint":M(n.parts_hint,{total:o})}),ct(d,t.label);let G=(x,T)=>M(n.parts_share,{label:x,
count:T}),S=(x,T)=>((N==null?void 0:N.at)!==x&&(N={at:x,values:f??c??l}),oi(N.values,x,T,o,i)),R=(x,T,A)=>{let z=S(x,T);y(),f=null,E=z,e.change(Object.fromEntries(
r.map((j,H)=>[j,z[H]])),A),h.textContent=t.parts.map(([,j],H)=>G(j,z[H])).join(", ")},b=()=>{f=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],T)=>{let A=_(ss),z=u(A,"input[type=number]",HTMLInputElement),j=u(A,"input[type=range]",HTMLInputElement),H=k("i");u(A,".label").textContent=x;for(let gt of[
z,j])Object.assign(gt,{min:0,max:o,step:i});j.setAttribute("aria-label",x),z.setAttribute("aria-label",M(n.parts_number,{label:x,total:o})),Ae(j,{moved:gt=>{f=S(
T,gt),y(),I()},chosen:(gt,ir)=>R(T,gt,ir),undone:b,unset:()=>c===null});let Z=M(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:o,step:i}),fe=Le(z,Z,{chosen:gt=>R(
T,gt,0),undone:b});return A.append(...fe.message.elements),u(d,".rows").append(A),u(d,".bar").append(H),{label:x,range:j,number:z,bar:H,entry:fe}}),I=()=>{let x=f??
c;d.classList.toggle("untouched",!x),v.forEach(({label:T,range:A,number:z,bar:j},H)=>{A.value=String((x??l)[H]),z.value=String((x==null?void 0:x[H])??""),A.setAttribute(
"aria-valuetext",x?G(T,x[H]):n.parts_unset),j.style.flexGrow=String(x?x[H]:0)})};return{root:d,ids:r,show:x=>{c=ii(r,x),String(c)!==String(E)&&(N=null);let T=`${c}\
 ${e.isPassed}`;T!==U&&v.some(({entry:A})=>A.wrong)&&y(),U=T,f===null&&!v.some(({entry:A})=>A.busy)&&I()},inWords:x=>ri(t,x)}}function ai({options:e,low:t,high:n}){let o={0:t,[e.length-1]:n};return e.map((i,r)=>({value:r+1,text:i,name:o[r]?`${i}: ${o[r]}`:i}))}function li({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function di({id:e,label:t},n,o){let i=n.find(({value:r})=>r===o[e]);return i?{[e]:`${t}: ${i.text}`}:o[e]===null?{[e]:t}:
{}}var as=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,ci=0;function hi(e,t,n,o){let i=_(as),r=u(i,".back");ci+=1;let l=`group${ci}`;B(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",o),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let d=n.map(({value:h,text:c,name:f})=>{let E=_('<l\
abel><input type="radio" /><span></span></label>'),N=u(E,"input",HTMLInputElement);return N.name=l,f&&N.setAttribute("aria-label",f),N.onchange=()=>e.change({[t.
id]:h},J),u(E,"span").textContent=c,u(i,".options").append(E),N});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(M(e.data.texts.taken_back,{text:t.label})),d[0].focus()},{root:i,ids:[t.id],show:h=>{n.forEach(
({value:c},f)=>d[f].checked=h[t.id]===c),r.classList.toggle("away",h[t.id]===void 0)},inWords:h=>di(t,n,h)}}var ui=(e,t)=>hi(e,t,ai(t),!0),fi=(e,t)=>hi(e,t,li(t),
!1);function Ht(e,t){return[...e.trim()].length-t}function Me(e,t){return e>-Math.min(50,t/5)}function pi({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var ls=800,ds=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function mi(e,t){let{texts:n}=e.data,o=_(ds),i=u(o,"te\
xtarea",HTMLTextAreaElement),r=new zt(i),l="";B(o,{h2:t.label,".hint":t.hint}),o.append(...r.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let d=()=>{
let c=Ht(i.value,t.longest);r.show(M(c>0?n.too_long:n.left,{over:c,left:-c}),{isWrong:c>0,announced:i.matches(":focus")&&Me(c,t.longest)})},h=()=>{let c=i.value.
trim(),f=Ht(c,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:f?"":i.value}}),f&&c!==l&&e.change({[t.id]:c||null},ls)};return i.oninput=()=>{
d(),h()},i.onblur=()=>{e.flush(),e.refresh()},{root:o,ids:[t.id],show:c=>{l=c[t.id]??"";let f=o.getRootNode();!((f instanceof ShadowRoot||f instanceof Document)&&
f.activeElement===i)&&Ht(i.value,t.longest)<=0&&(i.value=l),d()},inWords:c=>pi(t,c)}}function Ne(e,t,n){return t.pass?t:ve(e!=null&&e.pass?Object.fromEntries(n.map(o=>[o,null])):e??{},t)}function gi(e,t,n){return t?Ne(e,t,n):e??{}}function vn(e,t){
let n=t.pass?{}:ve(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,o])=>o!==null))}function bi({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function cs(e){let t=_('<div class="heading"><h2></h2><p></p></div>');return B(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function hs(e,t){switch(t.type){case"head\
ing":return cs(t);case"mark":return Qo(e,t);case"rating":return ui(e,t);case"choice":return fi(e,t);case"parts":return si(e,t);case"dots":return qo(e,t);case"or\
der":return ti(e,t);case"words":return mi(e,t)}}var nt,_t,K,Rt,Ot,Ct,w,ne,ht,kn,Sn,je,wi,xi,En,oe,Tn,vi,yi,yn=class{constructor(t,n){m(this,w);D(this,"isAlone",
!1);D(this,"isPassed",!1);m(this,nt,[]);m(this,_t,"");m(this,K,null);m(this,Rt,null);m(this,Ot);m(this,Ct,()=>{});this.root=t,this.data=n,this.list=u(t,".fields"),
this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,".said"),this.outbox=a(this,w,Tn).call(this,n.key),this.drafts=new dt(n.
key),this.pass.onclick=()=>a(this,w,wi).call(this)}draw(t,n,o){let i=o||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return p(this,Ct,Ce(
this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!o&&a(this,w,vi).call(this,t.key),a(this,w,yi).call(this),this.outbox.transport=n,(i||!t.receipt&&s(this,
w,Sn))&&this.outbox.resume(),this.outbox.receive(t.receipt),s(this,K)?a(this,w,xi).call(this):!this.outbox.pending&&t.saved&&!s(this,w,Sn)&&s(this,Ct).call(this,
"saved"),this.refresh(),()=>{a(this,w,oe).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){p(this,K,Ne(s(this,K),t,s(this,w,ne))),s(this,Ct).call(
this,"saving"),this.outbox.keep(s(this,w,ht),a(this,w,je).call(this,s(this,w,ht))),a(this,w,En).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,oe).call(this),!s(this,K))return;let t=s(this,w,ht);p(this,K,null),this.outbox.send(t,a(this,w,je).call(this,t))}refresh(){var i;let{data:t}=this,n=s(
this,w,ht);this.isPassed=bi(t,n);let o=vn(t.value,n);for(let r of s(this,nt))(i=r.show)==null||i.call(r,o);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),u(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};nt=
new WeakMap,_t=new WeakMap,K=new WeakMap,Rt=new WeakMap,Ot=new WeakMap,Ct=new WeakMap,w=new WeakSet,ne=function(){return s(this,nt).flatMap(({ids:t})=>t)},ht=function(){
var t;return a(this,w,kn).call(this,gi(((t=this.outbox.pending)==null?void 0:t.answer)??null,s(this,K),s(this,w,ne)))},kn=function(t){if(t.pass)return t;let n=s(
this,w,ne),o=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return s(this,nt).reduce((i,r)=>{var l;return((l=r.sanitize)==null?void 0:l.call(
r,i))??i},o)},Sn=function(){return this.line.dataset.state==="lost"},je=function(t){return t.pass?{}:Object.assign({},...s(this,nt).map(n=>{var o;return((o=n.inWords)==
null?void 0:o.call(n,t))??{}}))},wi=function(){let t=this.isPassed?s(this,Rt):null;this.isPassed||p(this,Rt,vn(this.data.value,s(this,w,ht)));let n=t&&Object.keys(
t).length;p(this,K,n?Ne({pass:!0},t,s(this,w,ne)):{pass:!0}),this.flush(),this.refresh()},xi=function(){this.outbox.keep(s(this,w,ht),a(this,w,je).call(this,s(this,
w,ht))),s(this,Ot)||a(this,w,En).call(this,J)},En=function(t){a(this,w,oe).call(this),t?p(this,Ot,setTimeout(()=>this.flush(),t)):this.flush()},oe=function(){clearTimeout(
s(this,Ot)),p(this,Ot,void 0)},Tn=function(t){let n=new lt(t,(...o)=>s(this,Ct).call(this,...o));return n.sanitize=o=>a(this,w,kn).call(this,o),n},vi=function(t){
a(this,w,oe).call(this),this.outbox.stop(),this.drafts.stop(),p(this,K,p(this,Rt,null)),p(this,_t,""),this.outbox=a(this,w,Tn).call(this,t),this.drafts=new dt(t)},
yi=function(){let{fields:t}=this.data,n=JSON.stringify(t);s(this,_t)!==n&&(p(this,_t,n),this.isAlone=t.length===1,p(this,nt,t.map(o=>hs(this,o))),this.list.replaceChildren(
...s(this,nt).map(({root:o})=>o)),this.root.classList.toggle("alone",this.isAlone))};var us=Y(e=>({form:null}));function Ie({data:e,parentElement:t,setTriggerValue:n}){
let o=u(t,".form"),i=us(o),r=!i.form;return i.form??(i.form=new yn(o,e)),i.form.draw(e,n,r)}var fs=4e3,At,Pt,ie,re,se,ae,ut,$e,ki,zn=class{constructor(t){m(this,ut);m(this,At);m(this,Pt,!1);m(this,ie,"");m(this,re,null);m(this,se,()=>{});m(this,ae,()=>{
s(this,Pt)&&a(this,ut,$e).call(this)});this.root=t,this.message=u(t,".status p"),this.button=u(t,".go",HTMLButtonElement),t.onsubmit=n=>{var o;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(o=s(this,re))==null?void 0:o.going}),a(this,ut,$e).call(this)}}draw({roles:t,texts:n,
language:o,refused:i},r){return p(this,re,n),p(this,se,r),this.root.lang=o,s(this,ie)!==JSON.stringify(t)&&a(this,ut,ki).call(this,t,n),clearTimeout(s(this,At)),
p(this,Pt,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),Q.addEventListener("connected",s(this,ae)),()=>{clearTimeout(
s(this,At)),Q.removeEventListener("connected",s(this,ae))}}};At=new WeakMap,Pt=new WeakMap,ie=new WeakMap,re=new WeakMap,se=new WeakMap,ae=new WeakMap,ut=new WeakSet,
$e=function(){clearTimeout(s(this,At)),p(this,Pt,!0);let t=io(this.root,"input",HTMLInputElement).find(({checked:n})=>n);s(this,se).call(this,"join",{role:(t==null?
void 0:t.value)||null}),p(this,At,setTimeout(()=>a(this,ut,$e).call(this),fs))},ki=function(t,n){p(this,ie,JSON.stringify(t));let o=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];u(this.root,"fieldset").hidden=!o.length,u(this.root,"legend").textContent=n.role,u(this.root,".options").replaceChildren(...o.map(([i,r])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:r})),l}))};var ps=Y(e=>new zn(e));function Si({data:e,
parentElement:t,setTriggerValue:n}){return ps(u(t,".joining",HTMLFormElement)).draw(e,n)}function He({begin:e,own:t,open:n}){return[...new Set(O.names(e).map(Wo))].filter(i=>t.some(r=>i.endsWith(`/${r}`))&&!n.includes(i))}var zi=e=>O.entries(e).some(
([,{late:t}])=>!t),Ei=({begin:e,own:t})=>He({begin:e,own:t,open:[]}).some(zi);function Ti(e,t){var l,d,h;let n=O.entries(e),o=n.flatMap(([,c])=>c.late?ke(c,c.late,
t):[]),i=O.read(Kt(e));for(let[c,f]of Object.entries((i==null?void 0:i.parts)??{}))f&&f!==((l=i==null?void 0:i.base)==null?void 0:l[c])&&o.push(((d=i==null?void 0:
i.inWords)==null?void 0:d[c])??f);return{asked:(i==null?void 0:i.asked)||(((h=n[n.length-1])==null?void 0:h[1].asked)??""),lines:[...new Set(o)]}}function ms(e){
for(let[t,{late:n}]of O.entries(e))n&&O.delete(t);O.delete(Kt(e))}var ft,le,Wt,de,C,Cn,Oi,An,Ci,Ai,Li,Lt,Mi,Ni,On=class{constructor(t,n){m(this,C);m(this,ft,new Map);
m(this,le,()=>{});m(this,Wt,!1);m(this,de,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,C,Cn).call(this),a(this,C,Oi).call(this),a(this,C,Ai).
call(this,n),a(this,C,Lt).call(this),()=>a(this,C,Cn).call(this)}};ft=new WeakMap,le=new WeakMap,Wt=new WeakMap,de=new WeakMap,C=new WeakSet,Cn=function(){s(this,
le).call(this);for(let t of s(this,ft).values())t.stop();s(this,ft).clear()},Oi=function(){let t=a(this,C,An).call(this),n=[...t?[xt(t,"click",o=>a(this,C,Li).call(
this,o))]:[],xt(window,"storage",()=>a(this,C,Lt).call(this)),xt(Se,"receipt",({detail:o})=>a(this,C,Ci).call(this,o))];p(this,le,()=>n.forEach(o=>o()))},An=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},Ci=function(t){let n=s(this,ft).get(t.key);n==null||n.receive(t),n&&!n.pending&&
s(this,ft).delete(t.key),a(this,C,Lt).call(this)},Ai=function(t){for(let n of He(this.data).filter(zi)){let o=new lt(n,()=>a(this,C,Lt).call(this),!0);s(this,ft).
set(n,o),o.transport=t,o.resume()}},Li=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!Ei(this.data)||(t.preventDefault(),p(this,
Wt,!0),a(this,C,Lt).call(this),this.root.scrollIntoView({block:"center"}))},Lt=function(){let{data:t,root:n}=this;s(this,Wt)&&p(this,Wt,Ei(t));let o=a(this,C,Mi).
call(this);s(this,Wt)&&o.push(k("p",{className:"lost",textContent:t.wait}));let i=o.map(({textContent:r})=>r).join(`
`);i!==s(this,de)&&n.replaceChildren(...o),p(this,de,i),n.lang=t.language,n.hidden=!o.length},Mi=function(){let{data:t}=this,n=(l,d)=>k("p",{className:l,textContent:d}),
i=He(t).map(l=>Ti(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:d})=>[...l===kt||d.every(c=>c.startsWith(l))?[]:[n("asked",l)],...d.map(c=>n(
"",c))]);if(!i.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,C,Ni).call(this)});return[n("lost",t.lost),...i,r]},Ni=function(){
var n;for(let o of He(this.data))Ti(o,this.data.words).lines.length&&ms(o);a(this,C,Lt).call(this);let t=(n=a(this,C,An).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var gs=Y(e=>({late:null}));function ji({data:e,parentElement:t,setTriggerValue:n}){
let o=u(t,".unsent"),i=gs(o);return i.late??(i.late=new On(o,e)),i.late.draw(e,n)}function _e(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function Ii(e,{texts:t=[],withdrawn:n=[]}){let o=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)o.delete(i);return[...o.values()]}function $i(e,t){return e.some(({id:o})=>o===t.id)?e.map(o=>o.id===t.id?t:o):[...e,t]}function Hi(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function _i(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:o})=>{var i;return((i=o.find(([r])=>r===t[n]))==null?void 0:i[1])??t[n]})}function Ri(e,t){
let n=e.filter(({stays:o,name:i})=>o&&t[i]);return Object.fromEntries(n.map(({name:o})=>[o,t[o]]))}var Pi=60,bs='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',ws='<div class="entry"><label><span class="for\
"></span></label></div>';function xs(e,{rows:t},n){let o=document.createElement(t>1?"textarea":"input");return o instanceof HTMLTextAreaElement?o.rows=t:o.type=
"text",o.oninput=n,u(e,"label").append(o),{all:[o],get:()=>o.value,set:i=>o.value=i}}function vs(e,{name:t,options:n},o){let i=n.map(([r,l])=>{let d=k("label"),
h=k("input",{type:"radio",name:t,value:r});return h.onchange=o,d.append(h,k("span",{textContent:l})),u(e,".options").append(d),h});return{all:i,get:()=>{var r;return((r=
i.find(({checked:l})=>l))==null?void 0:r.value)??""},set:r=>i.forEach(l=>l.checked=l.value===r)}}var Mt,V,Re,Mn,Pe,Ln=class{constructor(t,n,o,i){m(this,V);m(this,
Mt,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=o,this.root=_(t.options.length?bs:ws),u(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{s(this,Mt)&&p(this,Mt,s(this,V,Re)),a(this,V,Pe).call(this),i()};this.controls=(t.options.length?vs:xs)(this.root,t,r),this.message=
new zt(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),p(this,Mt,!1),a(this,V,Pe).call(this)}focus(){this.controls.all[0].focus()}check(){return p(this,Mt,!0),a(this,V,Pe).call(this),!s(this,V,Re)&&s(this,V,Mn)<=
0}};Mt=new WeakMap,V=new WeakSet,Re=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},Mn=function(){return this.spec.longest?Ht(this.value,this.
spec.longest):0},Pe=function(){let{texts:t}=this,n=s(this,V,Mn),o=s(this,Mt)&&s(this,V,Re),i=this.spec.longest!==null&&Me(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||i)?M(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(o?t.missing:l,{isWrong:o||n>0,announced:!o&&i&&this.controls.all[0].matches(":fo\
cus")})};var q,he,P,X,Bt,pt,Nt,g,jn,Wi,Di,We,In,Bi,De,Be,Ue,ce,$n,Ui,Gi,Hn,Dt,_n,qi,Vi,Nn=class{constructor(t,n){m(this,g);m(this,q,[]);m(this,he,"");m(this,P,[]);
m(this,X,null);m(this,Bt,{});m(this,pt,!1);m(this,Nt,()=>{});this.root=t,this.data=n,this.form=u(t,"form",HTMLFormElement),this.add=u(t,".add",HTMLButtonElement),
this.cancel=u(t,".cancel"),this.list=u(t,"ul"),this.own=u(t,"section"),this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,
".said"),this.outbox=a(this,g,In).call(this,n.key),this.drafts=new dt(n.key),this.form.onkeydown=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&a(this,g,$n).call(
this)},this.form.onsubmit=o=>{o.preventDefault(),a(this,g,$n).call(this)},this.cancel.onclick=()=>a(this,g,Be).call(this),this.pass.onclick=()=>{p(this,P,[]),p(
this,pt,!0),this.outbox.send({pass:!0}),a(this,g,Dt).call(this)}}draw(t,n,o){var l,d;let i=o||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};
return p(this,Nt,Ce(this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!o&&(a(this,g,jn).call(this),this.outbox=a(this,g,In).call(this,t.key),this.drafts=new dt(
t.key)),a(this,g,Bi).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&s(this,g,We))&&a(this,g,Wi).call(this),
this.outbox.receive(t.receipt),p(this,P,Ii(((l=t.value)==null?void 0:l.texts)??[],((d=this.outbox.pending)==null?void 0:d.answer)??{})),this.outbox.pending||a(this,
g,Di).call(this),a(this,g,Dt).call(this),()=>a(this,g,jn).call(this)}};q=new WeakMap,he=new WeakMap,P=new WeakMap,X=new WeakMap,Bt=new WeakMap,pt=new WeakMap,Nt=
new WeakMap,g=new WeakSet,jn=function(){this.outbox.stop(),this.drafts.stop()},Wi=function(){this.outbox.resume(),s(this,g,We)&&!this.outbox.pending&&s(this,Nt).
call(this,"")},Di=function(){let{answered:t,receipt:n,saved:o,value:i}=this.data;p(this,pt,t&&!i),o&&!s(this,g,We)&&s(this,Nt).call(this,"saved"),n&&s(this,P).some(
r=>!a(this,g,_n).call(this,r))&&this.outbox.transport("look",!0)},We=function(){return this.line.dataset.state==="lost"},In=function(t){return new lt(t,(...n)=>s(
this,Nt).call(this,...n))},Bi=function(t){let{parts:n,texts:o}=this.data,i=JSON.stringify(n);s(this,he)!==i&&(p(this,he,i),t??(t={parts:_e(s(this,q)),editing:s(
this,X),base:s(this,Bt)}),p(this,q,n.map((r,l)=>new Ln(r,o,l===0,()=>a(this,g,Ue).call(this)))),u(this.root,".parts").replaceChildren(...s(this,q).map(({root:r})=>r))),
t&&a(this,g,De).call(this,t.parts,t.editing??null,t.base??{})},De=function(t,n,o){p(this,X,n),p(this,Bt,o);for(let i of s(this,q))i.set(t[i.name]??"")},Be=function(){
let t=Ri(this.data.parts,s(this,P)[s(this,P).length-1]??{});a(this,g,De).call(this,t,null,t),a(this,g,Ue).call(this),a(this,g,Dt).call(this)},Ue=function(){let t=_e(
s(this,q)),n=Object.fromEntries(Object.entries(t).map(([o,i])=>[o,a(this,g,ce).call(this,{[o]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:s(this,Bt),editing:s(
this,X)})},ce=function(t){return _i(this.data.parts,t)},$n=function(){let t=s(this,q).filter(i=>!i.check());if(t.length)return t[0].focus();let n=s(this,P).find(
({id:i})=>i===s(this,X));if(!n&&s(this,P).length>=this.data.most)return;let o={id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),..._e(s(this,q))};
p(this,P,$i(s(this,P),o)),a(this,g,Be).call(this),a(this,g,Hn).call(this,{texts:[o],withdrawn:[]})},Ui=function(t){a(this,g,De).call(this,t,t.id,t),a(this,g,Ue).
call(this),a(this,g,Dt).call(this),s(this,q)[0].focus()},Gi=function(t){p(this,P,s(this,P).filter(o=>o!==t)),s(this,X)===t.id&&a(this,g,Be).call(this);let n=a(this,
g,ce).call(this,t).join(" · ");a(this,g,Hn).call(this,{texts:[],withdrawn:[t.id]},{[t.id]:n}),this.live.textContent=M(this.data.texts.withdrawn,{text:n.slice(0,
Pi)})},Hn=function(t,n={}){var l;let o=(l=this.outbox.pending)!=null&&l.answer.texts?this.outbox.pending:null,i=ye(o==null?void 0:o.answer,t);p(this,pt,!1);let r=Object.
fromEntries((i.texts??[]).map(d=>[d.id,a(this,g,ce).call(this,d).join(" · ")]));this.outbox.send(i,{...o==null?void 0:o.inWords,...r,...n}),a(this,g,Dt).call(this)},
Dt=function(){let{texts:t,most:n,rule:o}=this.data,{add:i,cancel:r,own:l,pass:d}=this;B(this.root,{".rule":o,h2:t.own}),i.textContent=s(this,X)?t.keep:t.add,r.textContent=
t.cancel,r.hidden=!s(this,X);let h=s(this,P).length>=n&&!s(this,X);i.disabled=h;for(let c of s(this,q).flatMap(({controls:f})=>f.all))c.disabled=h;s(this,q)[0].
controls.all[0].placeholder=h?t.full:"",this.list.replaceChildren(...s(this,P).map(c=>a(this,g,qi).call(this,c))),l.hidden=!s(this,P).length,d.textContent=s(this,
pt)?t.passed:t.pass,d.setAttribute("aria-pressed",String(s(this,pt))),d.hidden=s(this,P).length>0,this.root.lang=this.data.language},_n=function(t){let{statuses:n,
unseen:o}=this.data,i=n[t.id];return(i==null?void 0:i.text)===Hi(t)?i.status:o},qi=function(t){let{texts:n,parts:o,worded:i}=this.data,[r,...l]=o.filter(({name:N})=>t[N]),
d=k("li"),h=r?t[r.name]:"";d.append(k("p",{textContent:h}));let c=a(this,g,ce).call(this,t).slice(1);l.length&&d.append(a(this,g,Vi).call(this,l.map(({label:N},U)=>[
N,c[U]])));let f=a(this,g,_n).call(this,t);f&&d.append(k("small",{className:"decided",textContent:f})),i[t.id]&&d.append(k("p",{className:"worded",textContent:i[t.
id]}));let E=(N,U)=>{let G=k("button",{type:"button",textContent:N,onclick:U});return G.setAttribute("aria-label",`${N}: ${h.slice(0,Pi)}`),G};return d.append(E(
n.edit,()=>a(this,g,Ui).call(this,t)),E(n.withdraw,()=>a(this,g,Gi).call(this,t))),d},Vi=function(t){let n=k("dl");for(let[o,i]of t){let r=k("div");r.append(k("\
dt",{textContent:o}),k("dd",{textContent:i})),n.append(r)}return n};var ys=Y(e=>({form:null}));function Yi({data:e,parentElement:t,setTriggerValue:n}){let o=u(t,
".writing"),i=ys(o),r=!i.form;return i.form??(i.form=new Nn(o,e)),i.form.draw(e,n,r)}var Fi={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidde\
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
`,draw:Co},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:`.clock { font-fami\
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
`,draw:Mo},workshop_fields:{html:`<div class="form">
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
`,draw:Ie},workshop_joining:{html:`<form class="joining" novalidate>
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
`,draw:Si},workshop_slider:{html:`<div class="form">
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
`,draw:Ie},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a;\
 background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,draw:ji},workshop_writing:{html:`<div class="writing">
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
`,draw:Yi}};var Ji=jo(()=>sessionStorage,Qt);Q.addEventListener("connected",()=>Ji="");var Ut,ue,mt=class{constructor(t,n){D(this,"holder",k("div"));m(this,Ut,k("div"));m(this,
ue);let{html:o,css:i,draw:r}=Fi[t.is];this.piece=t,this.send=n,this.drawComponent=r,s(this,Ut).innerHTML=o,this.holder.attachShadow({mode:"open"}).append(k("sty\
le",{textContent:i}),s(this,Ut))}draw(t){this.piece={...this.piece,data:t},p(this,ue,this.drawComponent({data:t,parentElement:s(this,Ut),setTriggerValue:this.send}))}stop(){
var t;(t=s(this,ue))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};Ut=new WeakMap,ue=new WeakMap;var Rn=class{holder=k("div",{className:qn});constructor(t){
this.holder.innerHTML=t}remove(){this.holder.remove()}};function Ss(e){let t=new Map;return e.map(n=>{let o=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.
key}`,i=(t.get(o)??0)+1;return t.set(o,i),[`${o} ${i}`,n]})}function Es({screen:e,title:t,rehearsal:n},{code:o,light:i}){let r=document.documentElement;i&&r.toggleAttribute(
"data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.title=t,i||history.replaceState(history.state,"",`/${e}?code=${o}`))}
var et,Gt,qt,jt,It,$,Qi,Wn,Dn,Bn,Ki,Xi,Zi,tr,er,Pn=class{constructor(t,n){m(this,$);D(this,"debounceMs",0);m(this,et,new Map);m(this,Gt,null);m(this,qt,0);m(this,
jt);m(this,It,({type:t})=>{(t==="change"||hn())&&this.connection.send({unsent:hn()})});this.line=u(t,".offline"),this.list=u(t,".phone"),this.live=u(t,".unseen"),
this.data=n,this.view=null,this.connection=yo(n.code,!1),ze.addEventListener("change",s(this,It)),Q.addEventListener("connected",s(this,It))}draw(t){return this.
data=t,a(this,$,Bn).call(this,t.view),this.connection.subscribers.add(this),()=>a(this,$,Qi).call(this)}showOffline(t){let n=t?this.data.offline:"";this.line.textContent!==
n&&(this.line.textContent=n)}addToQuery(t){let n=this.view??this.data.view,o=Io({page:Qt,after:Ji,wasAsleep:we,view:n});for(let[i,r]of Object.entries(o))t.set(i,
r)}receive(t){if(t.process!==void 0){t.view&&a(this,$,Bn).call(this,t.view);return}t.receipt&&a(this,$,er).call(this,t.receipt);let{refused:n}=t;if(n)for(let o of a(
this,$,Dn).call(this))o.draw({...o.piece.data,refused:n})}compare(){a(this,$,Wn).call(this)&&(clearTimeout(s(this,jt)),p(this,jt,setTimeout(()=>{!a(this,$,Wn).call(
this)||!this.connection.up||(p(this,qt,s(this,qt)+1),!(s(this,qt)>1&&Ft())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};et=
new WeakMap,Gt=new WeakMap,qt=new WeakMap,jt=new WeakMap,It=new WeakMap,$=new WeakSet,Qi=function(){ze.removeEventListener("change",s(this,It)),Q.removeEventListener(
"connected",s(this,It));for(let t of s(this,et).values())t instanceof mt&&t.stop();clearTimeout(s(this,jt)),this.connection.unsubscribe(this)},Wn=function(){let{
rehearsal:t,stage:n}=this.view??this.data.view;return ho(this.connection.latest,{rehearsal:t,seen:{stage:n}})},Dn=function(){return[...s(this,et).values()].filter(
t=>t instanceof mt)},Bn=function(t){var o;let n=((o=this.view)==null?void 0:o.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(s(this,jt)),p(this,
qt,0),!n&&(this.view=t,Ro(t.asked),Es(t,this.data),a(this,$,Ki).call(this,Ss(t.pieces)),a(this,$,tr).call(this),this.line.dataset.stage=String(t.stage))},Ki=function(t){
let n=s(this,et);p(this,et,new Map),n.size&&a(this,$,Xi).call(this,t.filter(([o])=>!n.has(o)).map(([,o])=>o));for(let[o,i]of t)s(this,et).set(o,n.get(o)??a(this,
$,Zi).call(this,i)),n.delete(o);for(let o of n.values())o.remove();[...s(this,et).values()].forEach(({holder:o},i)=>{this.list.children[i]!==o&&this.list.insertBefore(
o,this.list.children[i]??null)});for(let[o,i]of t){let r=s(this,et).get(o);i.is!==void 0&&r instanceof mt&&r.draw(i.data)}},Xi=function(t){let n=t.flatMap(o=>o.
is===void 0&&o.announced||[]);n.length&&this.live.replaceChildren(...n.map(o=>k("p",{textContent:o})))},Zi=function(t){return t.is===void 0?new Rn(t.html):new mt(
t,(n,o)=>this.connection.send({[n]:o}))},tr=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";s(this,Gt)!==null&&s(this,
Gt)!==t&&Vn(),p(this,Gt,t)},er=function(t){let{key:n,nonce:o,refused:i,final:r,wait:l,...d}=t;for(let h of a(this,$,Dn).call(this))h.piece.data.key===n&&h.draw(
{...h.piece.data,...d,receipt:{...d,nonce:o,refused:i,final:r,wait:l}});Se.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var Ts=Y(e=>({phone:null}));function nr({
data:e,parentElement:t}){let n=Ts(t);return n.phone??(n.phone=new Pn(t,e)),n.phone.draw(e)}var or=u(document,"main"),Ge=JSON.parse(u(document,"#first").textContent??"");if(Ge.is){let e=new mt(Ge,()=>{});u(or,".phone").append(e.holder),e.draw(Ge.data)}else
nr({data:Ge,parentElement:or,setTriggerValue:()=>{}});u(document,".not-started").remove();
