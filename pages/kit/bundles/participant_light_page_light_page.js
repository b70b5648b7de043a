// Made by `make bundles` of participant/light_page/light_page.js 142cad179354b080
var Jo=Object.defineProperty;var Ss=e=>{throw TypeError(e)};var Qo=(e,t,n)=>t in e?Jo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var j=(e,t,n)=>Qo(e,typeof t!="symbol"?t+"":t,n),kn=(e,t,n)=>t.has(e)||Ss("Cannot "+n);var o=(e,t,n)=>(kn(e,t,"read from private field"),n?n.call(e):t.get(e)),f=(e,t,n)=>t.has(e)?Ss("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),d=(e,t,n,s)=>(kn(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n),a=(e,t,n)=>(kn(e,t,"access private method"),n);var Ts="[data-test-script-state]",Ko="data-stale",We=`[${Ko}="true"]`,Sn="data-retained",Tt=`[${Sn}]`;var Es="stHtml";function Xo(){return document.querySelector('[data-testid="stMain"]')??document.documentElement}function Os(){Xo().scrollTo(0,0)}function As(){let e=document.querySelector(Ts);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Zo='[class*="st-key-"]',Cs="a[href], button, input, select, textarea, summary",tr='p[tabindex="-1"], h1, h2, h3',er=30,nr=10,sr=["disabled","hidden",Sn,"cla\
ss"],Ns={subtree:!0,childList:!0,attributeFilter:sr},pe=[],Tn=!1,Ls;function Is(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var On=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",An=e=>{var t;return((t=On(e.closest(Zo)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function me(e){return[...e.querySelectorAll(Cs)].filter(n=>!n.closest(`${We}, ${Tt}`))}var ir=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function or(e){try{return e.matches(":focus-visible")}catch{return!0}}function Et(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${We}, ${Tt}`)&&ir(e)}var En=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function rr(e){let[t,n]=[[],e.getRootNode()];for(let s=e.parentNode;s;s=s.parentNode){s instanceof ShadowRoot&&(s=s.host);let i=s instanceof
HTMLElement&&s.getRootNode()===n?On(s):"";s instanceof HTMLElement&&t.push({element:s,key:i})}return t}function De({element:e,key:t}){let s=e.isConnected&&(!t||
On(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${We})`);return s instanceof HTMLElement&&!s.closest(Tt)?s:void 0}var Ue=({ancestors:e})=>e.filter(
({key:t})=>t);function ar(e){let t=rr(e),[n,s]=t.filter(({key:i})=>i).map(i=>me(i.element));return{element:e,name:En(e),kind:An(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(s==null?void 0:s.indexOf(e))??-1,ringed:or(e)}}function Ms(e){let{element:t,name:n,index:s}=e;if(Et(t))return t;let[
i]=Ue(e);if(!i){let h=e.ancestors.map(De).find(Boolean);return h&&me(h).find(m=>En(m)===n&&Et(m))}let r=De(i),l=r?me(r):[],c=l[s];return(c==null?void 0:c.tagName)===
t.tagName&&(l.length===1||En(c)===n)&&Et(c)?c:void 0}function lr({element:e,kind:t,state:n}){let s=me(document).filter(r=>t&&An(r)===t&&r.dataset.state===n&&Et(
r)),i=r=>e.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return s.find(i)??s.filter(r=>!i(r)).pop()}function zs(e){let t=Ue(e)[1];return t&&De(t)}
function cr(e){let t=zs(e);if(!t){let r=pe.slice(1).find(zs);return r&&Ms(r)}let n=me(t),s=n.filter(r=>e.kind&&An(r)===e.kind),i=n[e.slot];return[...s.includes(
i)?[]:s,i,...n].find(Et)}function dr(e){let n=[...(Ue(e).length?Ue(e):e.ancestors).map(De),document.body].filter(i=>i!==void 0);return[tr,"p:not(:empty)"].flatMap(
i=>n.flatMap(r=>[...r.querySelectorAll(i)])).find(Et)}function hr(e){let t=e.element.isConnected&&!e.element.closest(Tt)?lr(e):cr(e);return Ms(e)??t??dr(e)}function js(){
let[e]=pe;if(!e||Et(e.element))return!1;let t=Is();return!t||t===document.body||t===e.element||t.closest(Tt)!==null}function ur(){if(!js())return;if(As())return Rs();
let[e]=pe,t=hr(e);t&&(t.matches(Cs)||(t.tabIndex=-1),Tn=!0,t.focus({preventScroll:!e.ringed}))}function Rs(){clearTimeout(Ls),Ls=setTimeout(ur,er)}var _s=new MutationObserver(
()=>js()&&Rs());function $s(){let e=Is();if(!(e instanceof HTMLElement)||e===document.body||e.closest(Tt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
_s.observe(t,Ns),pe=[ar(e),...pe.filter(n=>n.element!==e)].slice(0,nr)}addEventListener("focusin",$s,!0);addEventListener("click",$s,!0);addEventListener("keydo\
wn",e=>{e.repeat&&Tn&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(Tn=!1)},!0);_s.observe(document,Ns);function p(e,t,n=HTMLElement){let s=e.querySelector(t);if(!(s instanceof n))throw new Error(`no ${n.name} matches ${t}`);return s}function Ps(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(s=>s instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function ct(e,t){e.textContent!==
t&&(e.textContent=t)}function it(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let s=t.get(n)??
e(n);return t.set(n,s),s}}var dt=null;function fr(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function pr(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(s=>s.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function mr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...s]=document.querySelectorAll(`${t} button, ${t} summary`);return s.length?
e:n??e}function Hs(e){dt===e&&(dt=null,mr(e).click())}function gr(e){let t=e.isPrimary&&e.button===0?fr(e):null;dt=t&&{button:t,container:pr(t),at:{x:e.x,y:e.y},
released:!1}}function br({isPrimary:e,x:t,y:n}){let s=dt;if(!(!s||!e)){if(Math.hypot(t-s.at.x,n-s.at.y)>12){dt=null;return}s.released=!0,setTimeout(()=>Hs(s),80)}}
function wr(e){let t=dt;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){dt=null;return}e.preventDefault(),e.stopImmediatePropagation(),Hs(t)}}addEventListener(
"pointerdown",gr,!0);addEventListener("pointerup",br,!0);addEventListener("pointercancel",()=>dt=null,!0);addEventListener("click",wr,!0);function ge(e){let t=new URL(`./live/${e}`,location.href);return t.protocol=t.protocol.replace("http","ws"),t}function Be(e){return new URL(`./poll/${e}`,location.
href)}var be,we,Vt,Yt,Jt,Q,Ws,Ds,Us,Ge,Qt=class{constructor(t){f(this,Q);j(this,"readyState",WebSocket.CONNECTING);j(this,"onmessage",()=>{});j(this,"onclose",()=>{});
f(this,be,1006);f(this,we,new AbortController);f(this,Vt,"");f(this,Yt,[]);f(this,Jt,!1);a(this,Q,Ws).call(this,t)}send(t){o(this,Yt).push(t),o(this,Jt)||a(this,
Q,Us).call(this)}close(){this.readyState=WebSocket.CLOSED,o(this,we).abort()}};be=new WeakMap,we=new WeakMap,Vt=new WeakMap,Yt=new WeakMap,Jt=new WeakMap,Q=new WeakSet,
Ws=async function(t){try{d(this,Vt,`${t.pathname}/${await a(this,Q,Ge).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let s=await a(this,Q,Ge).call(this,`${o(this,Vt)}/next?arrived=${n}`),i=s?s.split(`
`):[];n+=i.length;for(let r of i)a(this,Q,Ds).call(this,r)}}catch{}this.close(),this.onclose({code:o(this,be)})},Ds=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},Us=async function(){d(this,Jt,!0);try{for(;o(this,Yt).length;)await a(this,Q,Ge).call(this,`${o(this,
Vt)}/message`,o(this,Yt).shift())}catch{this.close()}d(this,Jt,!1)},Ge=async function(t,n){var i;let s=setTimeout(()=>this.close(),3e4);try{let r=await fetch(t,
{method:"POST",body:n,signal:o(this,we).signal}),l=await r.text();r.status===410&&d(this,be,Number(l)||1006);let c=(i=r.headers.get("content-type"))==null?void 0:
i.startsWith("text/plain");if(!r.ok||!c)throw new Error(`${r.status}`);return l}finally{clearTimeout(s)}};function Bs(e,t=Math.random()){return e===1?200:Math.min(e>15?8e3:2500,300*2**e)*(.6+.4*t)}function Gs(e){return 4e3*Math.min(4,1+e)}function Ln(e,t){return t-e>
45e3}function qs(e,t,n){return t-e>(n?15e3:6e4)}function zn(e,t){return e!==null&&e!==t}function Fs(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?
!0:Object.keys(n).some(s=>(e[s]??0)>n[s]):!1}var Ys=[],Vs=!1,xr=800;function Js(e){Ys.push(e)}function xe(){return Ys.some(e=>e())?!1:(Vs||setTimeout(()=>location.reload(),Math.random()*xr),Vs=!0,!0)}function Qs(){
document.body.hidden=!0,location.reload()}var Ot,Kt,At,Xt,ht,qe=class{constructor(){j(this,"polls",!1);j(this,"unreachable",!1);f(this,Ot,0);f(this,Kt,0);f(this,At,!1);f(this,Xt,null);f(this,ht,1/0)}begin(t){
d(this,Xt,t)}heard(t){this.unreachable=!1,d(this,Kt,0),this.polls?o(this,ht)===1/0&&d(this,ht,t+1e4):(d(this,At,!0),this.endPolling())}lost(t,n){let s=o(this,Xt);
if(d(this,Xt,null),t||s===null)return;if(this.polls){this.polls=!1,d(this,Kt,o(this,Kt)+1),this.unreachable=o(this,Kt)>=(o(this,At)?2:1),o(this,At)&&d(this,Ot,0);
return}d(this,Ot,o(this,Ot)+1);let i=o(this,At)?4:2;this.polls=o(this,Ot)>=(n-s>5e3?1:i)}isTrialDue(t){return!this.polls||t<o(this,ht)?!1:(d(this,ht,t+18e4),!0)}endPolling(){
this.polls=!1,d(this,Ot,0),d(this,ht,1/0)}};Ot=new WeakMap,Kt=new WeakMap,At=new WeakMap,Xt=new WeakMap,ht=new WeakMap;var Ks=6e3,kr=40,Sr=2e3,Tr=5e3,X=new EventTarget,Er={consoles:1,participants:0,unsent:0},Ve=!1,pt=new Map,Xs={release:null,process:null},Cn=Date.now(),Nn=0,F,V,
ut,Lt,Zt,ft,zt,S,Zs,Mn,Fe,ti,ei,ni,si,jn,ii,Rn,_n,$n,In=class{constructor(t){f(this,S);j(this,"subscribers",new Set);j(this,"latest",null);j(this,"up",!1);j(this,
"answers",!1);f(this,F,null);f(this,V,new qe);f(this,ut,0);f(this,Lt,0);f(this,Zt,0);f(this,ft);f(this,zt);this.code=t}want(t,n){this.answers=t,clearTimeout(o(this,
ft)),d(this,ft,setTimeout(()=>a(this,S,Fe).call(this),n))}send(t){var n;return((n=o(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(o(this,F).send(JSON.
stringify(t)),o(this,zt)??d(this,zt,setTimeout(()=>a(this,S,ii).call(this),Gs(o(this,Lt)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||
setTimeout(()=>this.subscribers.size||a(this,S,_n).call(this),Sr)}drop(){a(this,S,$n).call(this),a(this,S,jn).call(this)}retryNow(){var t;this.up?this.send({there:!0}):
((t=o(this,F))==null?void 0:t.readyState)!==WebSocket.CONNECTING&&a(this,S,Fe).call(this)}checkSilence(){this.up&&qs(o(this,Zt),performance.now(),this.answers)&&
this.send({there:!0}),this.up&&o(this,V).isTrialDue(performance.now())&&a(this,S,ti).call(this)}};F=new WeakMap,V=new WeakMap,ut=new WeakMap,Lt=new WeakMap,Zt=new WeakMap,
ft=new WeakMap,zt=new WeakMap,S=new WeakSet,Zs=function(){return o(this,V).polls?new Qt(a(this,S,Mn).call(this,Be(this.code))):new WebSocket(a(this,S,Mn).call(this,
ge(this.code)))},Mn=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},Fe=function(){
if(clearTimeout(o(this,ft)),!this.subscribers.size&&o(this,ut))return a(this,S,_n).call(this);let t=o(this,F);o(this,V).begin(performance.now());let n=a(this,S,
Zs).call(this);d(this,F,n),t==null||t.close();let s=setTimeout(()=>o(this,F)===n&&this.drop(),Ks);n.onmessage=i=>{clearTimeout(s),o(this,F)===n&&a(this,S,ei).call(
this,JSON.parse(i.data))},n.onclose=({code:i})=>{if(clearTimeout(s),!(i===4404&&xe())){if(i===4403)return Qs();o(this,F)===n&&a(this,S,jn).call(this)}}},ti=function(){
let t=new WebSocket(ge(this.code)),n=setTimeout(()=>t.close(),Ks);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),o(this,V).polls&&(o(this,V).endPolling(),
this.drop())}},ei=function(t){if(d(this,Lt,o(this,zt)?0:o(this,Lt)),a(this,S,Rn).call(this),d(this,Zt,performance.now()),t.process===void 0){for(let n of this.subscribers)
n.receive(t);return}a(this,S,ni).call(this,t)&&xe()||a(this,S,si).call(this,t)},ni=function({release:t,process:n}){let s=Xs;return Xs={release:t??n,process:n},zn(
s.release,t??n)?!0:zn(s.process,n)&&[...this.subscribers].some(({needsProcess:i})=>i)},si=function(t){let n=!this.up,s=n&&this.latest;if(Object.assign(this,{latest:t,
up:!0}),d(this,ut,0),o(this,V).heard(o(this,Zt)),Ve=!1,t.consoles){let{consoles:i,connected:r=0,unsent:l=0}=t;Er={consoles:i,participants:r,unsent:l},X.dispatchEvent(
new Event("presence"))}for(let i of this.subscribers)t.view&&i.receive(t),i.showState(o(this,V).polls?"polling":"up"),s?setTimeout(()=>i.ask(),Math.random()*1e3):
setTimeout(()=>i.compare(),i.debounceMs);n&&X.dispatchEvent(new Event("connected"))},jn=function(){if(a(this,S,Rn).call(this),navigator.onLine&&o(this,V).lost(this.
up,performance.now()),this.up=!1,d(this,ut,o(this,ut)+1),o(this,ut)>1&&!o(this,V).polls){let t=o(this,V).unreachable?"unreachable":"offline";for(let n of this.subscribers)
n.showState(t)}clearTimeout(o(this,ft)),d(this,ft,setTimeout(()=>a(this,S,Fe).call(this),Bs(o(this,ut))))},ii=function(){d(this,Lt,o(this,Lt)+1),this.drop()},Rn=
function(){clearTimeout(o(this,zt)),d(this,zt,void 0)},_n=function(){pt.delete(this.code),a(this,S,$n).call(this)},$n=function(){let t=o(this,F);d(this,F,null),
t==null||t.close()};function oi(e,t,n=!1){let s=pt.get(e);if(s&&(s.answers||!t))return s;let i=s??new In(e);return pt.set(e,i),i.want(t,n?0:kr),i}function ri(){
return[...pt.values()].some(({up:e})=>e)}function ai(){for(let e of pt.values())e.retryNow()}function li(){for(let e of pt.values())e.drop()}function ci(){Ve=!0,
li()}function Or(){let e=Cn;if(Cn=Date.now(),!document.hidden){if(Ln(e,Cn))return ci();for(let t of pt.values())t.checkSilence()}}setInterval(Or,Tr);addEventListener(
"online",ai);addEventListener("offline",()=>{for(let{subscribers:e}of pt.values())for(let t of e)t.showState("offline");li()});document.addEventListener("visibi\
litychange",()=>{document.hidden?Nn=Date.now():Nn&&Ln(Nn,Date.now())?ci():ai()});var Ar=6e3,Lr=8e3,zr={good:"✓",bad:"✗",waiting:"…"},ui=e=>Math.max(1,Math.round(performance.now()-e));function Ct({data:e,list:t},n,s,i){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=s,r.replaceChildren(k("b",{textContent:`${zr[s]} ${e.texts[s]}`}),i)}function di(e){
return new Promise(t=>{let n=performance.now(),s=e(),i=l=>{clearTimeout(r),t(l),s.close()},r=setTimeout(()=>i(null),Ar);s.onmessage=()=>i(ui(n)),s.onclose=()=>i(
null)})}async function Cr({code:e,texts:t},n){let s=new AbortController,i=setTimeout(()=>s.abort(),Lr);try{let r=await fetch(`./check/${e}?live=${n??""}`,{method:"\
POST",signal:s.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{return t.no_saved}finally{clearTimeout(i)}}async function hi(e){let{texts:t,code:n}=e.
data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,Ct(e,"page","good",t.page),Ct(e,"live","waiting",t.loading);let s=await di(()=>new WebSocket(ge(n))),
i=s===null?await di(()=>new Qt(Be(n))):null;s!==null?Ct(e,"live","good",t.live.replace("%",String(s))):i!==null?Ct(e,"live","good",t.polled.replace("%",String(i))):
Ct(e,"live","bad",t.no_live),Ct(e,"saved","waiting",t.loading);let r=performance.now(),l=await Cr(e.data,s);Ct(e,"saved",l?"bad":"good",l||t.saved.replace("%",String(
ui(r))));let c=!l&&s!==null;e.all.hidden=!c,e.again.hidden=c}function fi({data:e,parentElement:t}){let[n,s,i]=[".checks",".all",".again"].map(l=>p(t,l)),r={list:n,
all:s,again:i,data:e};Object.assign(s,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>hi(r)}),hi(r)}var Nr=new EventTarget,Ir=q(e=>({data:null,end:0,announced:null}));function pi(e){let t=Math.ceil(e/1e3),[n,s,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=l=>String(
l).padStart(2,"0");return n?`${n}:${r(s)}:${r(i)}`:`${s}:${r(i)}`}function Mr(e,t,n){var i;((i=e.announced)==null?void 0:i.name)===t&&e.announced.state!==n&&(n===
"warning"||n==="over")&&Nr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function Pn(e,t,n){clearTimeout(t.timer);let{name:s,runs:i,warns:r,words:l,label:c}=n,
u=i?Math.max(0,t.end-performance.now()):n.left,h=i?u<=0?"over":u<=r?"warning":"runs":"still";Mr(t,s,h),e.dataset.state=h;let m=p(e,".digits");if(ct(m,pi(u)),m.setAttribute(
"aria-label",`${c}: ${pi(u)}`),ct(p(e,".words"),l[h]),i&&u>0){let A=()=>t.data&&Pn(e,t,t.data);t.timer=setTimeout(A,(u%1e3||1e3)+5)}}function mi({data:e,parentElement:t}){
var r;let n=p(t,".clock"),s=Ir(n),i=performance.now()+e.left;return s.end=((r=s.data)==null?void 0:r.name)===e.name?Math.min(s.end,i):i,s.data=e,n.dataset.size=
e.size,n.hidden=!1,Pn(n,s,e),s.onVisible||(s.onVisible=()=>s.data&&Pn(n,s,s.data),document.addEventListener("visibilitychange",s.onVisible)),()=>{clearTimeout(s.
timer),s.onVisible&&document.removeEventListener("visibilitychange",s.onVisible)}}var gi="workshop/page",Nt=()=>Math.random().toString(36).slice(2,12);function bi(e,t){let n="";try{n=e().getItem(gi)??"",e().setItem(gi,t)}catch{}return n}function wi({
page:e,after:t,wasAsleep:n,view:s}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(s.stage),rehearsal:s.rehearsal}}var ve=Nt();function Ye(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function Je(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return Ye(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],s=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)s.delete(i);return{texts:[...s.values()],
withdrawn:n}}function jr(e,t,n){let{texts:s=[]}=e.map(([,{answer:i}])=>i).reduce(Je,{});return s.length>n?[e.find(([i])=>i===t)??e[0]]:e}function yi(e,t,n,s,i=1/0){
let r=jr(e,t,i);if(!r.length||r.length===1&&n)return null;let l=r[r.length-1][1],c=r.filter(([u])=>u!==t);return{pending:{nonce:r.length>1?s():l.nonce,answer:r.
map(([,{answer:u}])=>u).reduce(Je),inWords:Object.assign({},...r.map(([,{inWords:u}])=>u)),asked:l.asked},obsolete:c.filter(([,{late:u}])=>u).map(([u])=>u),taken:c.
filter(([,{late:u}])=>!u).map(([u])=>u)}}function xi(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function vi(e,t){return JSON.
stringify(e??null,xi)===JSON.stringify(t??null,xi)}function ye({answer:e,inWords:t={}},{value:n,answered:s},i={}){if(e.pass)return s&&!n?[]:[i.pass??""];let r=h=>(i.
back??"").replace("{text}",()=>h??"");if(!e.texts)return Object.keys(e).filter(m=>!vi(e[m],n==null?void 0:n[m])).map(m=>e[m]===null?r(t[m]):t[m]??String(e[m]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(h=>[h.id,h])),c=e.texts.filter(h=>!vi(h,l.get(h.id))),u=(e.withdrawn??[]).filter(h=>l.has(h));return[...c.map(h=>t[h.
id]??h.text),...u.map(h=>{var m;return r(t[h]??((m=l.get(h))==null?void 0:m.text))})]}var It="";function ki(e){It=e}var Rr=3e4,Qe=new EventTarget;function Si(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(e.superseded&&ye(t,e).length)return{kind:"superseded"};
if(!e.refused)return{kind:"saved"};if(e.final)return ye(t,e).length?{kind:"late",message:e.refused}:{kind:"saved"};let s=e.wait?1e3*e.wait:n?Rr:null;return{kind:"\
refused",message:e.refused,retryIn:s,restart:!!e.wait}}var Hn="workshop/order",Mt,ot,Ke=class{constructor(t,n=Date.now){f(this,Mt,"");f(this,ot,0);this.getStorage=t,this.now=n,this.rename(),this.takeOver()}next(){return d(
this,ot,Math.max(o(this,ot)+1,this.now())),{page:o(this,Mt),number:o(this,ot)}}rename(){d(this,Mt,Nt()+Nt())}handOver(){try{this.getStorage().setItem(Hn,JSON.stringify(
{name:o(this,Mt),last:o(this,ot)}))}catch{}}takeOver(){try{let{name:t,last:n}=JSON.parse(this.getStorage().getItem(Hn)??"null")??{};if(this.getStorage().removeItem(
Hn),typeof t!="string"||!Number.isSafeInteger(n))return;d(this,Mt,t),d(this,ot,Math.max(o(this,ot),n))}catch{}}};Mt=new WeakMap,ot=new WeakMap;var _r=48*3600*1e3,Xe="workshop:",Dn=(e,t)=>`${Xe}${e}@${t}`,ke=e=>`${Xe}${e}/draft`,Ti=e=>e.slice(Xe.length).replace(/@[^@]*$|\/draft$/,""),nt,Wn=class{constructor(t){
f(this,nt,new Map);this.getStorage=t}get isVolatile(){return o(this,nt).size>0}read(t){if(o(this,nt).has(t))return o(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let s={...n,at:Date.now()};o(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(s))}catch{this.delete(t),o(this,nt).set(t,s)}}delete(t){o(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...o(this,nt).keys()])].filter(s=>s.startsWith(Xe+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,s])=>n.at-s.at)}deleteOld(t){var n;for(let s of this.names())t-((n=this.read(s))==
null?void 0:n.at)<_r||this.delete(s)}};nt=new WeakMap;var L=new Wn(()=>localStorage);L.deleteOld(Date.now());Js(()=>L.isVolatile);var tn=new EventTarget,Un=new Set,Bn=!1,Ze,Gn=()=>Bn;function Ei(e){clearTimeout(Ze),Ze=void 0,Bn!==e&&(Bn=e,tn.dispatchEvent(new Event("change")))}function te(e,t){
t?Un.add(e):Un.delete(e),Un.size?Ze??(Ze=setTimeout(()=>Ei(!0),1500)):Ei(!1)}var $r=4e3,Pr=3,nn=new Ke(()=>sessionStorage);it(globalThis,"pagehide",()=>nn.handOver());it(globalThis,"pageshow",({persisted:e})=>e&&nn.takeOver());var rt,Rt,
ee,Se,P,jt,qn,Oi,Fn,en,mt=class{constructor(t,n,s=!1){f(this,P);j(this,"pending",null);j(this,"transport",()=>!1);j(this,"most",1/0);j(this,"sanitize",t=>t);f(this,
rt);f(this,Rt,0);f(this,ee,!1);f(this,Se);this.key=t,this.show=n,this.roundIsOver=s,this.name=Dn(t,ve);let i=({key:r,newValue:l})=>{l===null&&(r!=null&&r.startsWith(
Dn(t,"")))&&!this.pending&&a(this,P,en).call(this)};d(this,Se,[it(X,"connected",()=>this.pending?this.resume():o(this,ee)&&a(this,P,en).call(this)),it(globalThis,
"storage",i)])}send(t,n){let s={nonce:Nt(),answer:t,inWords:n,asked:It};this.pending=s,d(this,Rt,0),d(this,ee,!1),L.write(this.name,s),a(this,P,jt).call(this,!0),
this.show("saving"),a(this,P,qn).call(this)}keep(t,n){L.write(this.name,{asked:It,nonce:"held",answer:t,inWords:n}),a(this,P,jt).call(this,!0)}sendAgain(){this.
pending&&a(this,P,qn).call(this)}resume(){var n;if(this.pending&&((n=L.read(this.name))!=null&&n.taken))return a(this,P,Fn).call(this);let t=yi(L.entries(this.key),
this.name,this.pending,Nt,this.most);if(t){this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},L.write(this.name,this.pending),a(this,P,jt).call(
this,!0);for(let s of t.obsolete)L.delete(s);for(let s of t.taken)L.write(s,{taken:!0})}this.sendAgain()}receive(t){let n=Si(t,this.pending,this.roundIsOver);if(n.
kind==="unrelated")return;if(clearTimeout(o(this,rt)),n.kind==="superseded")return nn.rename(),this.sendAgain();if(n.kind==="refused")return n.restart&&d(this,Rt,
0),n.retryIn&&d(this,rt,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let s=this.pending;if(this.pending=null,L.delete(this.name),a(
this,P,jt).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let i={value:(t==null?void 0:t.value)??null,answered:!!(t!=
null&&t.answered)};L.write(`${this.name}.${s==null?void 0:s.nonce}`,{...s,late:i}),this.show("lost",n.message)}stop(){clearTimeout(o(this,rt));for(let t of o(this,
Se))t();a(this,P,jt).call(this,!1)}};rt=new WeakMap,Rt=new WeakMap,ee=new WeakMap,Se=new WeakMap,P=new WeakSet,jt=function(t){this.roundIsOver||te(this.name,t)},
qn=function(){var i;if(clearTimeout(o(this,rt)),!this.pending)return;if((i=L.read(this.name))!=null&&i.taken)return a(this,P,Fn).call(this);d(this,Rt,o(this,Rt)+
1);let{nonce:t,answer:n}=this.pending,s={key:this.key,nonce:t,answer:n,...nn.next()};this.transport("cast",s)===!1&&this.show("waiting"),d(this,rt,setTimeout(()=>a(
this,P,Oi).call(this),$r))},Oi=function(){if(this.show("waiting"),ri()&&o(this,Rt)>=Pr&&!L.isVolatile)return location.reload();this.resume()},Fn=function(){clearTimeout(
o(this,rt)),this.pending=null,L.delete(this.name),a(this,P,jt).call(this,!1),this.show(""),a(this,P,en).call(this)},en=function(){d(this,ee,!0),this.transport("\
look",!0)};var Te,Vn,gt=class{constructor(t){f(this,Te);this.name=ke(t)}read(){let t=L.read(this.name)??{parts:{}};return a(this,Te,Vn).call(this,t),t}write(t){
Object.values(t.parts).some(Boolean)?L.write(this.name,{...t,asked:It}):L.delete(this.name),a(this,Te,Vn).call(this,t)}stop(){te(this.name,!1)}};Te=new WeakSet,
Vn=function({parts:t,base:n={}}){te(this.name,Object.entries(t).some(([s,i])=>(i??"")!==(n[s]??"")))};function sn(e,t,n,s){return t.textContent=n.again,t.onclick=
s,(i,r)=>{let{saving:l,stay:c}=n,u=n.saved??n.removed,h=L.isVolatile?c:n.waiting,m={saving:l,saved:u,waiting:h,refused:"",lost:"","":""};e.dataset.state=i,ct(e,
r??m[i]??""),t.hidden=i!=="refused"}}var Hr=2e3,Wr=1e3,K=450;function H(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,
s]of Object.entries(t)){let i=e.querySelector(n);i.textContent=s,i.hidden=!s&&!["LEGEND","SPAN"].includes(i.tagName)}}function bt(e,t){e.setAttribute("role","gr\
oup"),t&&e.setAttribute("aria-label",t)}function on(e,{moved:t,chosen:n,undone:s,unset:i}){let r=!1,l=!1;e.oninput=()=>l?s():t(Number(e.value)),e.onchange=()=>l?
s():n(Number(e.value),r?0:K),e.onpointerdown=()=>{r=!0,l=!1},e.onpointercancel=()=>{r=!1,l=!0,s(),setTimeout(s)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(
e.value),0):s()),setTimeout(()=>r=!1)},e.onkeydown=c=>{l=!1,(c.key==="Enter"||c.key===" ")&&i()&&n(Number(e.value),0)}}var Dr=0,_t,Ee,$t=class{constructor(t){f(
this,_t,k("p",{className:"unseen"}));f(this,Ee);this.control=t,this.line=k("p",{className:"message",id:`message${Dr+=1}`}),o(this,_t).setAttribute("aria-live","\
polite"),this.elements=[this.line,o(this,_t)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:s}){this.line.textContent=t,this.line.
classList.toggle("wrong",n),this.control.setAttribute("aria-invalid",String(n)),clearTimeout(o(this,Ee)),s?d(this,Ee,setTimeout(()=>o(this,_t).textContent=t,Wr)):
o(this,_t).textContent=""}};_t=new WeakMap,Ee=new WeakMap;var ne=new Set,Ai;function Li(){clearTimeout(Ai);for(let e of ne)e.isConnected||ne.delete(e);te("typin\
g",ne.size>0),ne.size&&(Ai=setTimeout(Li,Hr))}function rn(e,t,{chosen:n,undone:s}){let i=new $t(e),r=u=>{(u||c.wrong)&&i.show(u?t:"",{isWrong:u,announced:u}),c.
wrong=u},l=u=>{c.busy=u,u?ne.add(e):ne.delete(e),Li()},c={busy:!1,wrong:!1,message:i,clear:()=>{l(!1),r(!1)}};return e.oninput=()=>{l(!0),e.validity.valid&&r(!1)},
e.onchange=()=>{if(!e.validity.valid)return r(!0);l(!1),e.value===""?s():n(Number(e.value))},e.onblur=()=>{if(c.busy){if(!e.validity.valid)return r(!0);l(!1),s()}},
c}function Oe(e,t){return t-Object.values(e).reduce((n,s)=>n+s,0)}function Yn(e,t,{total:n,on_one:s}){return(e[t]??0)>=s?"full":Oe(e,n)>0?null:"none"}function Jn(e,t,n=1/0){
let s={},i=n;for(let r of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[r],i);l>0&&(s[r]=l),i-=Math.max(0,l)}return s}function zi(e,t,n){let s=Jn(
e,t,n),i=r=>e.includes(r)?s[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,i(r)]))}function Ci({options:e},t){let n=e.filter(([s])=>t[s]||t[s]===
null);return Object.fromEntries(n.map(([s,i])=>[s,t[s]?`${i}: ${"●".repeat(t[s])}`:i]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>String(t[s]??n))}var Ur='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Br=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function Ni(e,t){let{texts:n}=e.data,{total:s,on_one:i,options:r}=t,
l=r.map(([b])=>b),c=H(Ur),u=p(c,".left"),h=p(c,".groups"),m={};U(c,{h2:t.label}),bt(c,t.label);let A=b=>{var y;((y=u.lastChild)==null?void 0:y.textContent)===b&&
u.replaceChildren(),u.replaceChildren(k("span",{textContent:b}))},I=()=>A(N(n.dots_left,{left:Oe(m,s),total:s})),B=(b,y)=>{e.change({[b]:y||null},K),I()},G=b=>{
let y=Yn(m,b,t);y==="full"?A(N(n.dots_full,{most:i})):y==="none"?A(N(n.dots_none,{total:s})):B(b,(m[b]??0)+1)},T=r.map(([b,y,v],R)=>{var et;v&&v!==((et=r[R-1])==
null?void 0:et[2])&&h.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let E=H(Br),[C,O,M]=[".less",".more",".laid"].map(He=>p(E,He));p(E,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),O.setAttribute("aria-label",N(n.dots_add,{text:y}));let $=Array.from({length:i},()=>k("i"));return M.append(
...$),C.onclick=()=>{m[b]&&B(b,m[b]-1)},O.onclick=()=>G(b),h.append(E),{id:b,row:E,less:C,more:O,dotLine:M,marks:$}}),W=()=>{for(let{id:b,row:y,less:v,more:R,dotLine:x,
marks:E}of T){let C=m[b]??0;v.setAttribute("aria-disabled",String(!C)),R.setAttribute("aria-disabled",String(Yn(m,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:i})),E.forEach((O,M)=>O.classList.toggle("on",M<C))}};return{root:c,ids:l,show:b=>{let y=Oe(m,s);m=Jn(l,b,s),
W(),(y!==Oe(m,s)||!u.textContent)&&I()},sanitize:b=>zi(l,b,s),inWords:b=>Ci(t,b)}}var Ii=e=>Math.max(0,Math.min(100,Math.round(e)));function Mi(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function ji({id:e,label:t,left:n,right:s},i){let r=t||`${n} – ${s}`;return e in i?{[e]:i[e]===null?r:`${r}: ${i[e]}`}:{}}var Ri=5,Gr=`
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
  </div>`;function _i(e,t){let n=H(Gr),{texts:s}=t,i=p(n,"input[type=range]",HTMLInputElement),r=p(n,"input[type=number]",HTMLInputElement),[l,c,u]=[".less",".m\
ore",".hint"].map(v=>p(n,v)),h=null,m=null,A="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":s.number}),e.isAlone||bt(n,t.label||s.label),n.classList.
toggle("bipolar",t.bipolar);let I=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(I?s.hint:"");u.classList.toggle("stays",!!B),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${s.label}`:s.label),l.setAttribute("aria-label",s.less),c.setAttribute("aria-label",s.more);let G=()=>{let v=m??h,R=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),r.value=String(v??""),u.textContent=R&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=R?e.data.
texts.passed:v===null?s.unset:Mi(v,t);i.setAttribute("aria-valuetext",x)},T=(v,R)=>{y.clear(),e.change({[t.id]:Ii(v)},R)},W=()=>{m=null,e.refresh()};on(i,{moved:v=>{
m=v,y.clear(),G()},chosen:(v,R)=>{m=null,T(v,R)},undone:W,unset:()=>h===null});let b=N(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=rn(r,b,{chosen:v=>T(
v,0),undone:W});return n.append(...y.message.elements),l.onclick=()=>T((h??50)-Ri,K),c.onclick=()=>T((h??50)+Ri,K),{root:n,ids:[t.id],show:v=>{h=v[t.id]??null;let R=`${h}\
 ${e.isPassed}`;y.wrong&&R!==A&&y.clear(),A=R,m===null&&!y.busy&&G()},inWords:v=>ji(t,v)}}function $i(e,t){let n=t,s=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(s()*i.length),1)[0])}function Kn(e,t,n){
let s=e.filter(i=>i!==t);return s.splice(Math.max(0,Math.min(s.length,n)),0,t),s}function Pi(e,t){let n=e.filter(s=>t.includes(s));return[...n,...t.filter(s=>!n.
includes(s))]}var Xn=(e,t)=>String(e)===String(t);function Hi({id:e,options:t},n,s){let i=Object.fromEntries(t),r=n[e]??(n[e]===null?s==null?void 0:s[e]:null);return r?
{[e]:r.map(l=>i[l]).join(" · ")}:{}}var qr=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Fr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Vr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Yr=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Jr(e,t){let n=t.findIndex(s=>s.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let s of t.slice(0,n))e.
insertBefore(s,t[n]);for(let s of t.slice(n+1))e.append(s)}function Wi(e,t){let{texts:n}=e.data,s=H(qr),i=p(s,"ol"),[r,l,c]=[".mine",".hint","[role=status]"].map(
T=>p(s,T)),u=$i(t.options.map(([T])=>T),Vr(e.data.key)),h=null,m=null;U(s,{h2:t.label}),bt(s,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:h?
null:A()});let A=()=>m??h??u,I=new Map(t.options.map(([T,W])=>[T,B(T,W)]));function B(T,W){let b=H(Fr),[y,v,R]=[".handle",".up",".down"].map(O=>p(b,O));p(b,"spa\
n").textContent=W,v.setAttribute("aria-label",N(n.order_up,{text:W})),R.setAttribute("aria-label",N(n.order_down,{text:W}));let x=()=>A().indexOf(T),E=(O,M)=>{let $=Kn(
A(),T,O);if(Xn($,A()))return;e.change({[t.id]:$},K),M.focus();let et=$.indexOf(T)+1;c.textContent=N(n.order_place,{text:W,place:et,places:$.length})};v.onclick=
()=>E(x()-1,v),R.onclick=()=>E(x()+1,R),y.onkeydown=O=>{let M=O.key==="ArrowUp"?-1:O.key==="ArrowDown"?1:0;M&&(O.preventDefault(),E(x()+M,y))},y.onpointerdown=O=>{
m=[...A()],y.setPointerCapture(O.pointerId),b.classList.add("held")},y.onpointermove=O=>{if(!m)return;let $=[...i.children].filter(et=>et!==b).filter(et=>Yr(et)<
O.clientY).length;$!==x()&&(m=Kn(m,T,$),G())};let C=O=>{if(!m)return;let M=m;m=null,b.classList.remove("held"),O&&!Xn(M,A())?e.change({[t.id]:M}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:R,text:W,number:p(b,"b")}}function G(){let T=A().flatMap(b=>I.get(b)??[]),W=T.map(({
row:b})=>b);W.some((b,y)=>i.children[y]!==b)&&Jr(i,W),T.forEach(({handle:b,up:y,down:v,text:R,number:x},E)=>{x.textContent=String(E+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:R,place:E+1,places:T.length})),y.setAttribute("aria-disabled",String(E===0)),v.setAttribute("aria-disabled",String(E===T.length-1))}),s.
classList.toggle("untouched",!h),l.textContent=h?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!h))}return{root:s,ids:[
t.id],show:T=>{h=T[t.id]?Pi(T[t.id],u):null,G()},inWords:T=>Hi(t,T,e.data.value)}}function Di(e,t){let n=e.reduce((c,u)=>c+u,0),s=e.map(c=>n?c/n*t:t/e.length),i=s.map(c=>Math.floor(c+1e-9)),r=s.map((c,u)=>[c-i[u],u]).sort(([c,u],[h,m])=>h-c||
u-m),l=t-i.reduce((c,u)=>c+u,0);for(let[,c]of r.slice(0,l))i[c]+=1;return i}function Ui(e,t,n){return Di(Array(e).fill(1),Math.round(t/n)).map(s=>s*n)}function Bi(e,t,n,s,i){
let r=Math.round(s/i),l=Math.max(0,Math.min(r,Math.round(n/i))),c=Di(e.filter((u,h)=>h!==t),r-l);return c.splice(t,0,l),c.map(u=>u*i)}function Gi(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function qi({parts:e},t){let n=e.filter(([s])=>s in t);return Object.fromEntries(n.map(([s,i])=>[s,t[s]===null?i:`${i}: ${t[s]}`]))}var Qr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,Kr=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Fi(e,t){let{texts:n}=e.data,{total:s,step:i}=t,r=t.parts.map(([x])=>x),l=Ui(r.length,s,i),c=H(
Qr),u=p(c,"[role=status]"),h=null,m=null,A=null,I=null,B="";U(c,{h2:t.label,".hint":N(n.parts_hint,{total:s})}),bt(c,t.label);let G=(x,E)=>N(n.parts_share,{label:x,
count:E}),T=(x,E)=>((I==null?void 0:I.at)!==x&&(I={at:x,values:m??h??l}),Bi(I.values,x,E,s,i)),W=(x,E,C)=>{let O=T(x,E);y(),m=null,A=O,e.change(Object.fromEntries(
r.map((M,$)=>[M,O[$]])),C),u.textContent=t.parts.map(([,M],$)=>G(M,O[$])).join(", ")},b=()=>{m=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],E)=>{let C=H(Kr),O=p(C,"input[type=number]",HTMLInputElement),M=p(C,"input[type=range]",HTMLInputElement),$=k("i");p(C,".label").textContent=x;for(let St of[
O,M])Object.assign(St,{min:0,max:s,step:i});M.setAttribute("aria-label",x),O.setAttribute("aria-label",N(n.parts_number,{label:x,total:s})),on(M,{moved:St=>{m=T(
E,St),y(),R()},chosen:(St,Yo)=>W(E,St,Yo),undone:b,unset:()=>h===null});let et=N(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:s,step:i}),He=rn(O,et,{chosen:St=>W(
E,St,0),undone:b});return C.append(...He.message.elements),p(c,".rows").append(C),p(c,".bar").append($),{label:x,range:M,number:O,bar:$,entry:He}}),R=()=>{let x=m??
h;c.classList.toggle("untouched",!x),v.forEach(({label:E,range:C,number:O,bar:M},$)=>{C.value=String((x??l)[$]),O.value=String((x==null?void 0:x[$])??""),C.setAttribute(
"aria-valuetext",x?G(E,x[$]):n.parts_unset),M.style.flexGrow=String(x?x[$]:0)})};return{root:c,ids:r,show:x=>{h=Gi(r,x),String(h)!==String(A)&&(I=null);let E=`${h}\
 ${e.isPassed}`;E!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=E,m===null&&!v.some(({entry:C})=>C.busy)&&R()},inWords:x=>qi(t,x)}}function Vi({options:e,low:t,high:n}){let s={0:t,[e.length-1]:n};return e.map((i,r)=>({value:r+1,text:i,name:s[r]?`${i}: ${s[r]}`:i}))}function Yi({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Ji({id:e,label:t},n,s){let i=n.find(({value:r})=>r===s[e]);return i?{[e]:`${t}: ${i.text}`}:s[e]===null?{[e]:t}:
{}}var Xr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Qi=0;function Ki(e,t,n,s){let i=H(Xr),r=p(i,".back");Qi+=1;let l=`group${Qi}`;U(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",s),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let c=n.map(({value:u,text:h,name:m})=>{let A=H('<l\
abel><input type="radio" /><span></span></label>'),I=p(A,"input",HTMLInputElement);return I.name=l,m&&I.setAttribute("aria-label",m),I.onchange=()=>e.change({[t.
id]:u},K),p(A,"span").textContent=h,p(i,".options").append(A),I});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),c[0].focus()},{root:i,ids:[t.id],show:u=>{n.forEach(
({value:h},m)=>c[m].checked=u[t.id]===h),r.classList.toggle("away",u[t.id]===void 0)},inWords:u=>Ji(t,n,u)}}var Xi=(e,t)=>Ki(e,t,Vi(t),!0),Zi=(e,t)=>Ki(e,t,Yi(t),
!1);function se(e,t){return[...e.trim()].length-t}function an(e,t){return e>-Math.min(50,t/5)}function to({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Zr=800,ta=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function eo(e,t){let{texts:n}=e.data,s=H(ta),i=p(s,"te\
xtarea",HTMLTextAreaElement),r=new $t(i),l="";U(s,{h2:t.label,".hint":t.hint}),s.append(...r.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let c=()=>{
let h=se(i.value,t.longest);r.show(N(h>0?n.too_long:n.left,{over:h,left:-h}),{isWrong:h>0,announced:i.matches(":focus")&&an(h,t.longest)})},u=()=>{let h=i.value.
trim(),m=se(h,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:m?"":i.value}}),m&&h!==l&&e.change({[t.id]:h||null},Zr)};return i.oninput=()=>{
c(),u()},i.onblur=()=>{e.flush(),e.refresh()},{root:s,ids:[t.id],show:h=>{l=h[t.id]??"";let m=s.getRootNode();!((m instanceof ShadowRoot||m instanceof Document)&&
m.activeElement===i)&&se(i.value,t.longest)<=0&&(i.value=l),c()},inWords:h=>to(t,h)}}function ln(e,t,n){return t.pass?t:Ye(e!=null&&e.pass?Object.fromEntries(n.map(s=>[s,null])):e??{},t)}function no(e,t,n){return t?ln(e,t,n):e??{}}function Zn(e,t){
let n=t.pass?{}:Ye(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,s])=>s!==null))}function so({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function ea(e){let t=H('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function na(e,t){switch(t.type){case"head\
ing":return ea(t);case"mark":return _i(e,t);case"rating":return Xi(e,t);case"choice":return Zi(e,t);case"parts":return Fi(e,t);case"dots":return Ni(e,t);case"or\
der":return Wi(e,t);case"words":return eo(e,t)}}var at,ie,Z,oe,Pt,Ht,w,Ae,wt,es,ns,cn,io,oo,ss,Le,is,ro,ao,ts=class{constructor(t,n){f(this,w);j(this,"isAlone",
!1);j(this,"isPassed",!1);f(this,at,[]);f(this,ie,"");f(this,Z,null);f(this,oe,null);f(this,Pt);f(this,Ht,()=>{});this.root=t,this.data=n,this.list=p(t,".fields"),
this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,".said"),this.outbox=a(this,w,is).call(this,n.key),this.drafts=new gt(n.
key),this.pass.onclick=()=>a(this,w,io).call(this)}draw(t,n,s){let i=s||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return d(this,Ht,sn(
this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!s&&a(this,w,ro).call(this,t.key),a(this,w,ao).call(this),this.outbox.transport=n,(i||!t.receipt&&o(this,
w,ns))&&this.outbox.resume(),this.outbox.receive(t.receipt),o(this,Z)?a(this,w,oo).call(this):!this.outbox.pending&&t.saved&&!o(this,w,ns)&&o(this,Ht).call(this,
"saved"),this.refresh(),()=>{a(this,w,Le).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){d(this,Z,ln(o(this,Z),t,o(this,w,Ae))),o(this,Ht).call(
this,"saving"),this.outbox.keep(o(this,w,wt),a(this,w,cn).call(this,o(this,w,wt))),a(this,w,ss).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,Le).call(this),!o(this,Z))return;let t=o(this,w,wt);d(this,Z,null),this.outbox.send(t,a(this,w,cn).call(this,t))}refresh(){var i;let{data:t}=this,n=o(
this,w,wt);this.isPassed=so(t,n);let s=Zn(t.value,n);for(let r of o(this,at))(i=r.show)==null||i.call(r,s);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),p(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};at=
new WeakMap,ie=new WeakMap,Z=new WeakMap,oe=new WeakMap,Pt=new WeakMap,Ht=new WeakMap,w=new WeakSet,Ae=function(){return o(this,at).flatMap(({ids:t})=>t)},wt=function(){
var t;return a(this,w,es).call(this,no(((t=this.outbox.pending)==null?void 0:t.answer)??null,o(this,Z),o(this,w,Ae)))},es=function(t){if(t.pass)return t;let n=o(
this,w,Ae),s=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return o(this,at).reduce((i,r)=>{var l;return((l=r.sanitize)==null?void 0:l.call(
r,i))??i},s)},ns=function(){return this.line.dataset.state==="lost"},cn=function(t){return t.pass?{}:Object.assign({},...o(this,at).map(n=>{var s;return((s=n.inWords)==
null?void 0:s.call(n,t))??{}}))},io=function(){let t=this.isPassed?o(this,oe):null;this.isPassed||d(this,oe,Zn(this.data.value,o(this,w,wt)));let n=t&&Object.keys(
t).length;d(this,Z,n?ln({pass:!0},t,o(this,w,Ae)):{pass:!0}),this.flush(),this.refresh()},oo=function(){this.outbox.keep(o(this,w,wt),a(this,w,cn).call(this,o(this,
w,wt))),o(this,Pt)||a(this,w,ss).call(this,K)},ss=function(t){a(this,w,Le).call(this),t?d(this,Pt,setTimeout(()=>this.flush(),t)):this.flush()},Le=function(){clearTimeout(
o(this,Pt)),d(this,Pt,void 0)},is=function(t){let n=new mt(t,(...s)=>o(this,Ht).call(this,...s));return n.sanitize=s=>a(this,w,es).call(this,s),n},ro=function(t){
a(this,w,Le).call(this),this.outbox.stop(),this.drafts.stop(),d(this,Z,d(this,oe,null)),d(this,ie,""),this.outbox=a(this,w,is).call(this,t),this.drafts=new gt(t)},
ao=function(){let{fields:t}=this.data,n=JSON.stringify(t);o(this,ie)!==n&&(d(this,ie,n),this.isAlone=t.length===1,d(this,at,t.map(s=>na(this,s))),this.list.replaceChildren(
...o(this,at).map(({root:s})=>s)),this.root.classList.toggle("alone",this.isAlone))};var sa=q(e=>({form:null}));function dn({data:e,parentElement:t,setTriggerValue:n}){
let s=p(t,".form"),i=sa(s),r=!i.form;return i.form??(i.form=new ts(s,e)),i.form.draw(e,n,r)}var ia=4e3,Wt,re,ze,Ce,Ne,Ie,xt,hn,lo,os=class{constructor(t){f(this,xt);f(this,Wt);f(this,re,!1);f(this,ze,"");f(this,Ce,null);f(this,Ne,()=>{});f(this,Ie,()=>{
o(this,re)&&a(this,xt,hn).call(this)});this.root=t,this.message=p(t,".status p"),this.button=p(t,".go",HTMLButtonElement),t.onsubmit=n=>{var s;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(s=o(this,Ce))==null?void 0:s.going}),a(this,xt,hn).call(this)}}draw({roles:t,texts:n,
language:s,refused:i},r){return d(this,Ce,n),d(this,Ne,r),this.root.lang=s,o(this,ze)!==JSON.stringify(t)&&a(this,xt,lo).call(this,t,n),clearTimeout(o(this,Wt)),
d(this,re,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",o(this,Ie)),()=>{clearTimeout(
o(this,Wt)),X.removeEventListener("connected",o(this,Ie))}}};Wt=new WeakMap,re=new WeakMap,ze=new WeakMap,Ce=new WeakMap,Ne=new WeakMap,Ie=new WeakMap,xt=new WeakSet,
hn=function(){clearTimeout(o(this,Wt)),d(this,re,!0);let t=Ps(this.root,"input",HTMLInputElement).find(({checked:n})=>n);o(this,Ne).call(this,"join",{role:(t==null?
void 0:t.value)||null}),d(this,Wt,setTimeout(()=>a(this,xt,hn).call(this),ia))},lo=function(t,n){d(this,ze,JSON.stringify(t));let s=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];p(this.root,"fieldset").hidden=!s.length,p(this.root,"legend").textContent=n.role,p(this.root,".options").replaceChildren(...s.map(([i,r])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:r})),l}))};var oa=q(e=>new os(e));function co({data:e,
parentElement:t,setTriggerValue:n}){return oa(p(t,".joining",HTMLFormElement)).draw(e,n)}var ra=4e3,ae,Dt,Me,vt,un,ho,rs=class{constructor(t){f(this,vt);f(this,ae,null);f(this,Dt);f(this,Me,"");this.root=t,this.drawing=p(t,".drawing"),this.none=p(t,
".none"),this.size=p(t,".size"),this.size.onclick=()=>{let n=this.drawing.classList.toggle("large");this.size.setAttribute("aria-pressed",String(n))},t.addEventListener(
"toggle",()=>a(this,vt,un).call(this))}draw(t){return d(this,ae,t),this.root.lang=t.language,p(this.root,"summary").textContent=t.texts.open,this.size.textContent=
t.texts.larger,a(this,vt,un).call(this),()=>clearTimeout(o(this,Dt))}};ae=new WeakMap,Dt=new WeakMap,Me=new WeakMap,vt=new WeakSet,un=async function(){clearTimeout(
o(this,Dt));let t=o(this,ae);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,vt,ho).call(this,n.
status===200?await n.text():"")}catch{}clearTimeout(o(this,Dt)),this.root.open&&this.root.isConnected&&d(this,Dt,setTimeout(()=>a(this,vt,un).call(this),ra))}},
ho=function(t){var n;this.size.hidden=!t,this.none.textContent=t?"":((n=o(this,ae))==null?void 0:n.texts.none)??"",o(this,Me)!==t&&(this.drawing.innerHTML=t),d(
this,Me,t)};var aa=q(e=>new rs(e));function uo({data:e,parentElement:t}){return aa(p(t,".screen",HTMLDetailsElement)).draw(e)}function fn({begin:e,own:t,open:n}){return[...new Set(L.names(e).map(Ti))].filter(i=>t.some(r=>i.endsWith(`/${r}`))&&!n.includes(i))}var mo=e=>L.entries(e).some(
([,{late:t}])=>!t),fo=({begin:e,own:t})=>fn({begin:e,own:t,open:[]}).some(mo);function po(e,t){var l,c,u;let n=L.entries(e),s=n.flatMap(([,h])=>h.late?ye(h,h.late,
t):[]),i=L.read(ke(e));for(let[h,m]of Object.entries((i==null?void 0:i.parts)??{}))m&&m!==((l=i==null?void 0:i.base)==null?void 0:l[h])&&s.push(((c=i==null?void 0:
i.inWords)==null?void 0:c[h])??m);return{asked:(i==null?void 0:i.asked)||(((u=n[n.length-1])==null?void 0:u[1].asked)??""),lines:[...new Set(s)]}}function la(e){
for(let[t,{late:n}]of L.entries(e))n&&L.delete(t);L.delete(ke(e))}var yt,je,le,Re,z,ls,go,cs,bo,wo,xo,Ut,vo,yo,as=class{constructor(t,n){f(this,z);f(this,yt,new Map);
f(this,je,()=>{});f(this,le,!1);f(this,Re,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,z,ls).call(this),a(this,z,go).call(this),a(this,z,wo).
call(this,n),a(this,z,Ut).call(this),()=>a(this,z,ls).call(this)}};yt=new WeakMap,je=new WeakMap,le=new WeakMap,Re=new WeakMap,z=new WeakSet,ls=function(){o(this,
je).call(this);for(let t of o(this,yt).values())t.stop();o(this,yt).clear()},go=function(){let t=a(this,z,cs).call(this),n=[...t?[it(t,"click",s=>a(this,z,xo).call(
this,s))]:[],it(window,"storage",()=>a(this,z,Ut).call(this)),it(Qe,"receipt",({detail:s})=>a(this,z,bo).call(this,s))];d(this,je,()=>n.forEach(s=>s()))},cs=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},bo=function(t){let n=o(this,yt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
o(this,yt).delete(t.key),a(this,z,Ut).call(this)},wo=function(t){for(let n of fn(this.data).filter(mo)){let s=new mt(n,()=>a(this,z,Ut).call(this),!0);o(this,yt).
set(n,s),s.transport=t,s.resume()}},xo=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!fo(this.data)||(t.preventDefault(),d(this,
le,!0),a(this,z,Ut).call(this),this.root.scrollIntoView({block:"center"}))},Ut=function(){let{data:t,root:n}=this;o(this,le)&&d(this,le,fo(t));let s=a(this,z,vo).
call(this);o(this,le)&&s.push(k("p",{className:"lost",textContent:t.wait}));let i=s.map(({textContent:r})=>r).join(`
`);i!==o(this,Re)&&n.replaceChildren(...s),d(this,Re,i),n.lang=t.language,n.hidden=!s.length},vo=function(){let{data:t}=this,n=(l,c)=>k("p",{className:l,textContent:c}),
i=fn(t).map(l=>po(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:c})=>[...l===It||c.every(h=>h.startsWith(l))?[]:[n("asked",l)],...c.map(h=>n(
"",h))]);if(!i.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,z,yo).call(this)});return[n("lost",t.lost),...i,r]},yo=function(){
var n;for(let s of fn(this.data))po(s,this.data.words).lines.length&&la(s);a(this,z,Ut).call(this);let t=(n=a(this,z,cs).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var ca=q(e=>({late:null}));function ko({data:e,parentElement:t,setTriggerValue:n}){
let s=p(t,".unsent"),i=ca(s);return i.late??(i.late=new as(s,e)),i.late.draw(e,n)}function pn(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function So(e,{texts:t=[],withdrawn:n=[]}){let s=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)s.delete(i);return[...s.values()]}function To(e,t){return e.some(({id:s})=>s===t.id)?e.map(s=>s.id===t.id?t:s):[...e,t]}function Eo(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function Oo(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:s})=>{var i;return((i=s.find(([r])=>r===t[n]))==null?void 0:i[1])??t[n]})}function Ao(e,t){
let n=e.filter(({stays:s,name:i})=>s&&t[i]);return Object.fromEntries(n.map(({name:s})=>[s,t[s]]))}var Lo=60,da='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',ha='<div class="entry"><label><span class="for\
"></span></label></div>';function ua(e,{rows:t},n){let s=document.createElement(t>1?"textarea":"input");return s instanceof HTMLTextAreaElement?s.rows=t:s.type=
"text",s.oninput=n,p(e,"label").append(s),{all:[s],get:()=>s.value,set:i=>s.value=i}}function fa(e,{name:t,options:n},s){let i=n.map(([r,l])=>{let c=k("label"),
u=k("input",{type:"radio",name:t,value:r});return u.onchange=s,c.append(u,k("span",{textContent:l})),p(e,".options").append(c),u});return{all:i,get:()=>{var r;return((r=
i.find(({checked:l})=>l))==null?void 0:r.value)??""},set:r=>i.forEach(l=>l.checked=l.value===r)}}var Bt,J,mn,hs,gn,ds=class{constructor(t,n,s,i){f(this,J);f(this,
Bt,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=s,this.root=H(t.options.length?da:ha),p(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{o(this,Bt)&&d(this,Bt,o(this,J,mn)),a(this,J,gn).call(this),i()};this.controls=(t.options.length?fa:ua)(this.root,t,r),this.message=
new $t(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),d(this,Bt,!1),a(this,J,gn).call(this)}focus(){this.controls.all[0].focus()}check(){return d(this,Bt,!0),a(this,J,gn).call(this),!o(this,J,mn)&&o(this,J,hs)<=
0}};Bt=new WeakMap,J=new WeakSet,mn=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},hs=function(){return this.spec.longest?se(this.value,this.
spec.longest):0},gn=function(){let{texts:t}=this,n=o(this,J,hs),s=o(this,Bt)&&o(this,J,mn),i=this.spec.longest!==null&&an(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||i)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(s?t.missing:l,{isWrong:s||n>0,announced:!s&&i&&this.controls.all[0].matches(":fo\
cus")})};var Y,$e,D,tt,de,lt,Gt,g,fs,zo,Co,bn,ps,No,wn,xn,vn,_e,ms,Io,Mo,gs,ce,bs,jo,Ro,us=class{constructor(t,n){f(this,g);f(this,Y,[]);f(this,$e,"");f(this,D,
[]);f(this,tt,null);f(this,de,{});f(this,lt,!1);f(this,Gt,()=>{});this.root=t,this.data=n,this.form=p(t,"form",HTMLFormElement),this.add=p(t,".add",HTMLButtonElement),
this.cancel=p(t,".cancel"),this.list=p(t,"ul"),this.own=p(t,"section"),this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,
".said"),this.outbox=a(this,g,ps).call(this,n.key),this.drafts=new gt(n.key),this.form.onkeydown=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&a(this,g,ms).call(
this)},this.form.onsubmit=s=>{s.preventDefault(),a(this,g,ms).call(this)},this.cancel.onclick=()=>a(this,g,xn).call(this),this.pass.onclick=()=>{d(this,D,[]),d(
this,lt,!0),this.drafts.stop(),this.outbox.send({pass:!0}),a(this,g,ce).call(this)}}draw(t,n,s){var l,c;let i=s||this.outbox.key!==t.key;this.data=t;let r={...t.
texts,saved:t.saved};return d(this,Gt,sn(this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!s&&(a(this,g,fs).call(this),this.outbox=a(this,g,ps).call(this,
t.key),this.drafts=new gt(t.key)),a(this,g,No).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&o(this,g,bn))&&
a(this,g,zo).call(this),this.outbox.receive(t.receipt),d(this,D,So(((l=t.value)==null?void 0:l.texts)??[],((c=this.outbox.pending)==null?void 0:c.answer)??{})),
this.outbox.pending||a(this,g,Co).call(this),i&&o(this,lt)&&this.drafts.stop(),a(this,g,ce).call(this),()=>a(this,g,fs).call(this)}};Y=new WeakMap,$e=new WeakMap,
D=new WeakMap,tt=new WeakMap,de=new WeakMap,lt=new WeakMap,Gt=new WeakMap,g=new WeakSet,fs=function(){this.outbox.stop(),this.drafts.stop()},zo=function(){this.
outbox.resume(),o(this,g,bn)&&!this.outbox.pending&&o(this,Gt).call(this,"")},Co=function(){let{answered:t,receipt:n,saved:s,value:i}=this.data;d(this,lt,t&&!i),
s&&!o(this,g,bn)&&o(this,Gt).call(this,"saved"),n&&o(this,D).some(r=>!a(this,g,bs).call(this,r))&&this.outbox.transport("look",!0)},bn=function(){return this.line.
dataset.state==="lost"},ps=function(t){return new mt(t,(...n)=>o(this,Gt).call(this,...n))},No=function(t){let{parts:n,texts:s}=this.data,i=JSON.stringify(n);o(
this,$e)!==i&&(d(this,$e,i),t??(t={parts:pn(o(this,Y)),editing:o(this,tt),base:o(this,de)}),d(this,Y,n.map((r,l)=>new ds(r,s,l===0,()=>a(this,g,vn).call(this)))),
p(this.root,".parts").replaceChildren(...o(this,Y).map(({root:r})=>r))),t&&a(this,g,wn).call(this,t.parts,t.editing??null,t.base??{})},wn=function(t,n,s){d(this,
tt,n),d(this,de,s);for(let i of o(this,Y))i.set(t[i.name]??"")},xn=function(){let t=Ao(this.data.parts,o(this,D)[o(this,D).length-1]??{});a(this,g,wn).call(this,
t,null,t),a(this,g,vn).call(this),a(this,g,ce).call(this)},vn=function(){let t=pn(o(this,Y)),n=Object.fromEntries(Object.entries(t).map(([s,i])=>[s,a(this,g,_e).
call(this,{[s]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:o(this,de),editing:o(this,tt)})},_e=function(t){return Oo(this.data.parts,t)},ms=function(){let t=o(
this,Y).filter(i=>!i.check());if(t.length)return t[0].focus();let n=o(this,D).find(({id:i})=>i===o(this,tt));if(!n&&o(this,D).length>=this.data.most)return;let s={
id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...pn(o(this,Y))};d(this,D,To(o(this,D),s)),a(this,g,xn).call(this),a(this,g,gs).call(this,{texts:[
s],withdrawn:[]})},Io=function(t){a(this,g,wn).call(this,t,t.id,t),a(this,g,vn).call(this),a(this,g,ce).call(this),o(this,Y)[0].focus()},Mo=function(t){d(this,D,
o(this,D).filter(s=>s!==t)),o(this,tt)===t.id&&a(this,g,xn).call(this);let n=a(this,g,_e).call(this,t).join(" · ");a(this,g,gs).call(this,{texts:[],withdrawn:[
t.id]},{[t.id]:n}),this.live.textContent=N(this.data.texts.withdrawn,{text:n.slice(0,Lo)})},gs=function(t,n={}){var l;let s=(l=this.outbox.pending)!=null&&l.answer.
texts?this.outbox.pending:null,i=Je(s==null?void 0:s.answer,t);d(this,lt,!1);let r=Object.fromEntries((i.texts??[]).map(c=>[c.id,a(this,g,_e).call(this,c).join(
" · ")]));this.outbox.send(i,{...s==null?void 0:s.inWords,...r,...n}),a(this,g,ce).call(this)},ce=function(){let{texts:t,most:n,rule:s}=this.data,{add:i,cancel:r,
own:l,pass:c}=this;U(this.root,{".rule":s,h2:t.own}),i.textContent=o(this,tt)?t.keep:t.add,r.textContent=t.cancel,r.hidden=!o(this,tt);let u=o(this,D).length>=n&&
!o(this,tt);i.disabled=u;for(let h of o(this,Y).flatMap(({controls:m})=>m.all))h.disabled=u;o(this,Y)[0].controls.all[0].placeholder=u?t.full:"",this.list.replaceChildren(
...o(this,D).map(h=>a(this,g,jo).call(this,h))),l.hidden=!o(this,D).length,c.textContent=o(this,lt)?t.passed:t.pass,c.setAttribute("aria-pressed",String(o(this,
lt))),c.hidden=o(this,D).length>0,this.root.lang=this.data.language},bs=function(t){let{statuses:n,unseen:s}=this.data,i=n[t.id];return(i==null?void 0:i.text)===
Eo(t)?i.status:s},jo=function(t){let{texts:n,parts:s,worded:i}=this.data,[r,...l]=s.filter(({name:I})=>t[I]),c=k("li"),u=r?t[r.name]:"";c.append(k("p",{textContent:u}));
let h=a(this,g,_e).call(this,t).slice(1);l.length&&c.append(a(this,g,Ro).call(this,l.map(({label:I},B)=>[I,h[B]])));let m=a(this,g,bs).call(this,t);m&&c.append(
k("small",{className:"decided",textContent:m})),i[t.id]&&c.append(k("p",{className:"worded",textContent:i[t.id]}));let A=(I,B)=>{let G=k("button",{type:"button",
textContent:I,onclick:B});return G.setAttribute("aria-label",`${I}: ${u.slice(0,Lo)}`),G};return c.append(A(n.edit,()=>a(this,g,Io).call(this,t)),A(n.withdraw,()=>a(
this,g,Mo).call(this,t))),c},Ro=function(t){let n=k("dl");for(let[s,i]of t){let r=k("div");r.append(k("dt",{textContent:s}),k("dd",{textContent:i})),n.append(r)}
return n};var pa=q(e=>({form:null}));function _o({data:e,parentElement:t,setTriggerValue:n}){let s=p(t,".writing"),i=pa(s),r=!i.form;return i.form??(i.form=new us(
s,e)),i.form.draw(e,n,r)}var ma=`.checks { list-style: none; padding: 0; margin: 0; font-family: "Source Sans", sans-serif; color: #1d2b3a; display: grid; gap: 0.7rem; }
.checks li { background: #fff; border: 1px solid #cfd6da; border-left: 8px solid #98a3ab; border-radius: 0.7rem; padding: 0.8rem 1rem; font-size: 1.15rem; line-\
height: 1.35; }
.checks b { display: block; font-size: 0.95rem; color: #46545f; }
.checks li[data-state="good"] { border-left-color: #1a7f37; } .checks li[data-state="good"] b { color: #14662b; }
.checks li[data-state="bad"] { border-left-color: #a1330a; background: #fff4ee; } .checks li[data-state="bad"] b { color: #a1330a; }
.all { font-family: "Source Sans", sans-serif; font-size: 1.25rem; font-weight: 700; margin: 1rem 0 0; color: #14662b; }
.all[hidden], .again[hidden] { display: none; }
.again { font: 600 1.1rem "Source Sans", sans-serif; margin-top: 1rem; min-height: 3rem; padding: 0 1.2rem; border: 2px solid #1d2b3a; border-radius: 0.7rem; ba\
ckground: #fff; color: #1d2b3a; }
`,ga=`.clock { font-family: "Source Sans", sans-serif; color: #1d2b3a; display: flex; align-items: center; justify-content: center; gap: 0.7em; line-height: 1.1\
; }
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
`,$o=`:host { overflow-wrap: anywhere; }
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
.slider .poles { display: flex; justify-content: space-between; gap: 1.5rem; font-weight: 700; font-size: 1.35rem; line-height: 1.2; overflow-wrap: anywhere; -w\
ebkit-hyphens: auto; hyphens: auto; }
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
.order li span { -webkit-hyphens: auto; hyphens: auto; flex: 1; min-width: 0; overflow-wrap: anywhere; padding: 0.3rem 0.2rem; }
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
`,ba=`:host { overflow-wrap: anywhere; }
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
`,wa=`.screen { margin-top: 2rem; border-top: 1px solid #cfd6da; padding-top: 0.4rem; font-family: "Source Sans", sans-serif; color: #46545f; }
summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; text-decoration: underline; font-size: 1.05rem; }
summary:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
/* On its own paper, also where backgrounds are taken away: its colours mean something. */
.drawing { forced-color-adjust: none; background: #fbf8f1; overflow-x: auto; }
.drawing svg { display: block; width: 100%; height: auto; }
/* So wide that its smallest letters can be read: then it is moved sideways. */
.drawing.large svg { min-width: 40rem; }
.size { font: 600 1rem "Source Sans", sans-serif; color: #1d2b3a; cursor: pointer; min-height: 2.75rem; padding: 0 1rem; margin: 0.6rem 0; border: 2px solid #46\
545f; border-radius: 0.6rem; background: #fff; }
.size[aria-pressed="true"] { background: #1d2b3a; color: #fff; }
@media (forced-colors: active) { .size[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }\
 }
.size:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
/* A screen that is so wide shows it large enough as it is. */
@media (min-width: 43rem) { .size { display: none; } }
.drawing:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
.none { margin: 0.4rem 0; } .none:empty { display: none; }
`,xa=`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,va=`:host { overflow-wrap: anywhere; }
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
`,Po={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidden>\
</button>',css:ma,draw:fi},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:ga,
draw:mi},workshop_fields:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:$o,draw:dn},workshop_joining:{html:`<form class="joining" novalidate>
  <fieldset class="choice" hidden><legend></legend><div class="options"></div></fieldset>
  <div class="status"><p role="alert"></p></div>
  <button type="submit" class="main go"></button>
</form>
`,css:ba,draw:co},workshop_screen:{html:`<details class="screen"><summary></summary>
<button type="button" class="size" aria-pressed="false" hidden></button>
<div class="drawing" tabindex="0"></div><p class="none"></p></details>`,css:wa,draw:uo},workshop_slider:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:$o,draw:dn},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:xa,draw:ko},workshop_writing:{html:`<div class="writing">
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
`,css:va,draw:_o}};var Ho=bi(()=>sessionStorage,ve);X.addEventListener("connected",()=>Ho="");var he,Pe,kt=class{constructor(t,n){j(this,"holder",k("div"));f(this,he,k("div"));f(this,
Pe);let{html:s,css:i,draw:r}=Po[t.is];this.piece=t,this.send=n,this.drawComponent=r,o(this,he).innerHTML=s,this.holder.attachShadow({mode:"open"}).append(k("sty\
le",{textContent:i}),o(this,he))}draw(t){this.piece={...this.piece,data:t},d(this,Pe,this.drawComponent({data:t,parentElement:o(this,he),setTriggerValue:this.send}))}stop(){
var t;(t=o(this,Pe))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};he=new WeakMap,Pe=new WeakMap;var ws=class{holder=k("div",{className:Es});constructor(t){
this.holder.innerHTML=t}remove(){this.holder.remove()}};function ka(e){let t=new Map;return e.map(n=>{let s=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.
key}`,i=(t.get(s)??0)+1;return t.set(s,i),[`${s} ${i}`,n]})}function Sa({screen:e,title:t,rehearsal:n},{code:s,light:i}){let r=document.documentElement;i&&r.toggleAttribute(
"data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.title=t,i||history.replaceState(history.state,"",`./${e}?code=${s}`))}
var st,ue,fe,qt,Ft,_,Wo,vs,ys,ks,Do,Uo,Bo,Go,qo,xs=class{constructor(t,n){f(this,_);j(this,"debounceMs",0);j(this,"needsProcess",!1);f(this,st,new Map);f(this,ue,
null);f(this,fe,0);f(this,qt);f(this,Ft,({type:t})=>{(t==="change"||Gn())&&this.connection.send({unsent:Gn()})});this.line=p(t,".offline"),this.quietLine=p(t,".\
polling"),this.list=p(t,".phone"),this.live=p(t,".unseen"),this.data=n,this.view=null,this.connection=oi(n.code,!1,n.light),tn.addEventListener("change",o(this,
Ft)),X.addEventListener("connected",o(this,Ft))}draw(t){return this.data=t,a(this,_,ks).call(this,t.view),this.connection.subscribers.add(this),()=>a(this,_,Wo).
call(this)}showState(t){let{polling:n,...s}=this.data.connection;ct(this.line,{up:"",polling:"",...s}[t]),ct(this.quietLine,t==="polling"?n:"")}addToQuery(t){let n=this.
view??this.data.view,s=wi({page:ve,after:Ho,wasAsleep:Ve,view:n});for(let[i,r]of Object.entries(s))t.set(i,r)}receive(t){if(t.process!==void 0){t.view&&a(this,_,
ks).call(this,t.view);return}t.receipt&&a(this,_,qo).call(this,t.receipt);let{refused:n}=t;if(n)for(let s of a(this,_,ys).call(this))s.draw({...s.piece.data,refused:n})}compare(){
a(this,_,vs).call(this)&&(clearTimeout(o(this,qt)),d(this,qt,setTimeout(()=>{!a(this,_,vs).call(this)||!this.connection.up||(d(this,fe,o(this,fe)+1),!(o(this,fe)>
1&&xe())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};st=new WeakMap,ue=new WeakMap,fe=new WeakMap,qt=new WeakMap,Ft=new WeakMap,
_=new WeakSet,Wo=function(){tn.removeEventListener("change",o(this,Ft)),X.removeEventListener("connected",o(this,Ft));for(let t of o(this,st).values())t instanceof
kt&&t.stop();clearTimeout(o(this,qt)),this.connection.unsubscribe(this)},vs=function(){let{rehearsal:t,stage:n}=this.view??this.data.view;return Fs(this.connection.
latest,{rehearsal:t,seen:{stage:n}})},ys=function(){return[...o(this,st).values()].filter(t=>t instanceof kt)},ks=function(t){var s;let n=((s=this.view)==null?void 0:
s.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(o(this,qt)),d(this,fe,0),!n&&(this.view=t,ki(t.asked),Sa(t,this.data),a(this,_,Do).call(this,ka(
t.pieces)),a(this,_,Go).call(this),this.line.dataset.stage=String(t.stage))},Do=function(t){let n=o(this,st);d(this,st,new Map),n.size&&a(this,_,Uo).call(this,t.
filter(([s])=>!n.has(s)).map(([,s])=>s));for(let[s,i]of t)o(this,st).set(s,n.get(s)??a(this,_,Bo).call(this,i)),n.delete(s);for(let s of n.values())s.remove();[
...o(this,st).values()].forEach(({holder:s},i)=>{this.list.children[i]!==s&&this.list.insertBefore(s,this.list.children[i]??null)});for(let[s,i]of t){let r=o(this,
st).get(s);i.is!==void 0&&r instanceof kt&&r.draw(i.data)}},Uo=function(t){let n=t.flatMap(s=>s.is===void 0&&s.announced||[]);n.length&&this.live.replaceChildren(
...n.map(s=>k("p",{textContent:s})))},Bo=function(t){return t.is===void 0?new ws(t.html):new kt(t,(n,s)=>this.connection.send({[n]:s}))},Go=function(){var n;let t=((n=
this.list.querySelector("h1"))==null?void 0:n.textContent)??"";o(this,ue)!==null&&o(this,ue)!==t&&Os(),d(this,ue,t)},qo=function(t){let{key:n,nonce:s,refused:i,
final:r,wait:l,...c}=t;for(let u of a(this,_,ys).call(this))u.piece.data.key===n&&u.draw({...u.piece.data,...c,receipt:{...c,nonce:s,refused:i,final:r,wait:l}});
Qe.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var Ta=q(e=>({phone:null}));function Fo({data:e,parentElement:t}){let n=Ta(t);return n.phone??(n.phone=
new xs(t,e)),n.phone.draw(e)}var Vo=p(document,"main"),yn=JSON.parse(p(document,"#first").textContent??"");if(yn.is){let e=new kt(yn,()=>{});p(Vo,".phone").append(e.holder),e.draw(yn.data)}else
Fo({data:yn,parentElement:Vo,setTriggerValue:()=>{}});p(document,".not-started").remove();
