// Made by `make bundles` of participant/light_page/light_page.js c3d529e2b2a89472
var Vo=Object.defineProperty;var ys=e=>{throw TypeError(e)};var Yo=(e,t,n)=>t in e?Vo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var j=(e,t,n)=>Yo(e,typeof t!="symbol"?t+"":t,n),vn=(e,t,n)=>t.has(e)||ys("Cannot "+n);var o=(e,t,n)=>(vn(e,t,"read from private field"),n?n.call(e):t.get(e)),f=(e,t,n)=>t.has(e)?ys("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),d=(e,t,n,s)=>(vn(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n),a=(e,t,n)=>(vn(e,t,"access private method"),n);var ks="[data-test-script-state]",Jo="data-stale",He=`[${Jo}="true"]`,yn="data-retained",Tt=`[${yn}]`;var Ss="stHtml";function Qo(){return document.querySelector('[data-testid="stMain"]')??document.documentElement}function Ts(){Qo().scrollTo(0,0)}function Es(){let e=document.querySelector(ks);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Ko='[class*="st-key-"]',Ls="a[href], button, input, select, textarea, summary",Xo='p[tabindex="-1"], h1, h2, h3',Zo=30,tr=10,er=["disabled","hidden",yn,"cla\
ss"],zs={subtree:!0,childList:!0,attributeFilter:er},fe=[],kn=!1,Os;function Cs(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var Tn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",En=e=>{var t;return((t=Tn(e.closest(Ko)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function pe(e){return[...e.querySelectorAll(Ls)].filter(n=>!n.closest(`${He}, ${Tt}`))}var nr=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function sr(e){try{return e.matches(":focus-visible")}catch{return!0}}function Et(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${He}, ${Tt}`)&&nr(e)}var Sn=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function ir(e){let[t,n]=[[],e.getRootNode()];for(let s=e.parentNode;s;s=s.parentNode){s instanceof ShadowRoot&&(s=s.host);let i=s instanceof
HTMLElement&&s.getRootNode()===n?Tn(s):"";s instanceof HTMLElement&&t.push({element:s,key:i})}return t}function We({element:e,key:t}){let s=e.isConnected&&(!t||
Tn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${He})`);return s instanceof HTMLElement&&!s.closest(Tt)?s:void 0}var De=({ancestors:e})=>e.filter(
({key:t})=>t);function or(e){let t=ir(e),[n,s]=t.filter(({key:i})=>i).map(i=>pe(i.element));return{element:e,name:Sn(e),kind:En(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(s==null?void 0:s.indexOf(e))??-1,ringed:sr(e)}}function Ns(e){let{element:t,name:n,index:s}=e;if(Et(t))return t;let[
i]=De(e);if(!i){let h=e.ancestors.map(We).find(Boolean);return h&&pe(h).find(m=>Sn(m)===n&&Et(m))}let r=We(i),l=r?pe(r):[],c=l[s];return(c==null?void 0:c.tagName)===
t.tagName&&(l.length===1||Sn(c)===n)&&Et(c)?c:void 0}function rr({element:e,kind:t,state:n}){let s=pe(document).filter(r=>t&&En(r)===t&&r.dataset.state===n&&Et(
r)),i=r=>e.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return s.find(i)??s.filter(r=>!i(r)).pop()}function As(e){let t=De(e)[1];return t&&We(t)}
function ar(e){let t=As(e);if(!t){let r=fe.slice(1).find(As);return r&&Ns(r)}let n=pe(t),s=n.filter(r=>e.kind&&En(r)===e.kind),i=n[e.slot];return[...s.includes(
i)?[]:s,i,...n].find(Et)}function lr(e){let n=[...(De(e).length?De(e):e.ancestors).map(We),document.body].filter(i=>i!==void 0);return[Xo,"p:not(:empty)"].flatMap(
i=>n.flatMap(r=>[...r.querySelectorAll(i)])).find(Et)}function cr(e){let t=e.element.isConnected&&!e.element.closest(Tt)?rr(e):ar(e);return Ns(e)??t??lr(e)}function Is(){
let[e]=fe;if(!e||Et(e.element))return!1;let t=Cs();return!t||t===document.body||t===e.element||t.closest(Tt)!==null}function dr(){if(!Is())return;if(Es())return Ms();
let[e]=fe,t=cr(e);t&&(t.matches(Ls)||(t.tabIndex=-1),kn=!0,t.focus({preventScroll:!e.ringed}))}function Ms(){clearTimeout(Os),Os=setTimeout(dr,Zo)}var js=new MutationObserver(
()=>Is()&&Ms());function Rs(){let e=Cs();if(!(e instanceof HTMLElement)||e===document.body||e.closest(Tt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
js.observe(t,zs),fe=[or(e),...fe.filter(n=>n.element!==e)].slice(0,tr)}addEventListener("focusin",Rs,!0);addEventListener("click",Rs,!0);addEventListener("keydo\
wn",e=>{e.repeat&&kn&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(kn=!1)},!0);js.observe(document,zs);function p(e,t,n=HTMLElement){let s=e.querySelector(t);if(!(s instanceof n))throw new Error(`no ${n.name} matches ${t}`);return s}function _s(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(s=>s instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function ct(e,t){e.textContent!==
t&&(e.textContent=t)}function it(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let s=t.get(n)??
e(n);return t.set(n,s),s}}var dt=null;function hr(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function ur(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(s=>s.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function fr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...s]=document.querySelectorAll(`${t} button, ${t} summary`);return s.length?
e:n??e}function $s(e){dt===e&&(dt=null,fr(e).click())}function pr(e){let t=e.isPrimary&&e.button===0?hr(e):null;dt=t&&{button:t,container:ur(t),at:{x:e.x,y:e.y},
released:!1}}function mr({isPrimary:e,x:t,y:n}){let s=dt;if(!(!s||!e)){if(Math.hypot(t-s.at.x,n-s.at.y)>12){dt=null;return}s.released=!0,setTimeout(()=>$s(s),80)}}
function gr(e){let t=dt;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){dt=null;return}e.preventDefault(),e.stopImmediatePropagation(),$s(t)}}addEventListener(
"pointerdown",pr,!0);addEventListener("pointerup",mr,!0);addEventListener("pointercancel",()=>dt=null,!0);addEventListener("click",gr,!0);function me(e){let t=new URL(`./live/${e}`,location.href);return t.protocol=t.protocol.replace("http","ws"),t}function Ue(e){return new URL(`./poll/${e}`,location.
href)}var ge,be,Vt,Yt,Jt,Q,Ps,Hs,Ws,Be,Qt=class{constructor(t){f(this,Q);j(this,"readyState",WebSocket.CONNECTING);j(this,"onmessage",()=>{});j(this,"onclose",()=>{});
f(this,ge,1006);f(this,be,new AbortController);f(this,Vt,"");f(this,Yt,[]);f(this,Jt,!1);a(this,Q,Ps).call(this,t)}send(t){o(this,Yt).push(t),o(this,Jt)||a(this,
Q,Ws).call(this)}close(){this.readyState=WebSocket.CLOSED,o(this,be).abort()}};ge=new WeakMap,be=new WeakMap,Vt=new WeakMap,Yt=new WeakMap,Jt=new WeakMap,Q=new WeakSet,
Ps=async function(t){try{d(this,Vt,`${t.pathname}/${await a(this,Q,Be).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let s=await a(this,Q,Be).call(this,`${o(this,Vt)}/next?arrived=${n}`),i=s?s.split(`
`):[];n+=i.length;for(let r of i)a(this,Q,Hs).call(this,r)}}catch{}this.close(),this.onclose({code:o(this,ge)})},Hs=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},Ws=async function(){d(this,Jt,!0);try{for(;o(this,Yt).length;)await a(this,Q,Be).call(this,`${o(this,
Vt)}/message`,o(this,Yt).shift())}catch{this.close()}d(this,Jt,!1)},Be=async function(t,n){var i;let s=setTimeout(()=>this.close(),3e4);try{let r=await fetch(t,
{method:"POST",body:n,signal:o(this,be).signal}),l=await r.text();r.status===410&&d(this,ge,Number(l)||1006);let c=(i=r.headers.get("content-type"))==null?void 0:
i.startsWith("text/plain");if(!r.ok||!c)throw new Error(`${r.status}`);return l}finally{clearTimeout(s)}};function Ds(e,t=Math.random()){return e===1?200:Math.min(e>15?8e3:2500,300*2**e)*(.6+.4*t)}function Us(e){return 4e3*Math.min(4,1+e)}function On(e,t){return t-e>
45e3}function Bs(e,t,n){return t-e>(n?15e3:6e4)}function An(e,t){return e!==null&&e!==t}function Gs(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?
!0:Object.keys(n).some(s=>(e[s]??0)>n[s]):!1}var Fs=[],qs=!1,br=800;function Vs(e){Fs.push(e)}function we(){return Fs.some(e=>e())?!1:(qs||setTimeout(()=>location.reload(),Math.random()*br),qs=!0,!0)}function Ys(){
document.body.hidden=!0,location.reload()}var Ot,Kt,At,Xt,ht,Ge=class{constructor(){j(this,"polls",!1);j(this,"unreachable",!1);f(this,Ot,0);f(this,Kt,0);f(this,At,!1);f(this,Xt,null);f(this,ht,1/0)}begin(t){
d(this,Xt,t)}heard(t){this.unreachable=!1,d(this,Kt,0),this.polls?o(this,ht)===1/0&&d(this,ht,t+1e4):(d(this,At,!0),this.endPolling())}lost(t,n){let s=o(this,Xt);
if(d(this,Xt,null),t||s===null)return;if(this.polls){this.polls=!1,d(this,Kt,o(this,Kt)+1),this.unreachable=o(this,Kt)>=(o(this,At)?2:1),o(this,At)&&d(this,Ot,0);
return}d(this,Ot,o(this,Ot)+1);let i=o(this,At)?4:2;this.polls=o(this,Ot)>=(n-s>5e3?1:i)}isTrialDue(t){return!this.polls||t<o(this,ht)?!1:(d(this,ht,t+18e4),!0)}endPolling(){
this.polls=!1,d(this,Ot,0),d(this,ht,1/0)}};Ot=new WeakMap,Kt=new WeakMap,At=new WeakMap,Xt=new WeakMap,ht=new WeakMap;var Js=6e3,vr=40,yr=2e3,kr=5e3,X=new EventTarget,Sr={consoles:1,participants:0,unsent:0},Fe=!1,pt=new Map,Qs={release:null,process:null},Ln=Date.now(),zn=0,F,V,
ut,Lt,Zt,ft,zt,S,Ks,Nn,qe,Xs,Zs,ti,ei,In,ni,Mn,jn,Rn,Cn=class{constructor(t){f(this,S);j(this,"subscribers",new Set);j(this,"latest",null);j(this,"up",!1);j(this,
"answers",!1);f(this,F,null);f(this,V,new Ge);f(this,ut,0);f(this,Lt,0);f(this,Zt,0);f(this,ft);f(this,zt);this.code=t}want(t,n){this.answers=t,clearTimeout(o(this,
ft)),d(this,ft,setTimeout(()=>a(this,S,qe).call(this),n))}send(t){var n;return((n=o(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(o(this,F).send(JSON.
stringify(t)),o(this,zt)??d(this,zt,setTimeout(()=>a(this,S,ni).call(this),Us(o(this,Lt)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||
setTimeout(()=>this.subscribers.size||a(this,S,jn).call(this),yr)}drop(){a(this,S,Rn).call(this),a(this,S,In).call(this)}retryNow(){var t;this.up?this.send({there:!0}):
((t=o(this,F))==null?void 0:t.readyState)!==WebSocket.CONNECTING&&a(this,S,qe).call(this)}checkSilence(){this.up&&Bs(o(this,Zt),performance.now(),this.answers)&&
this.send({there:!0}),this.up&&o(this,V).isTrialDue(performance.now())&&a(this,S,Xs).call(this)}};F=new WeakMap,V=new WeakMap,ut=new WeakMap,Lt=new WeakMap,Zt=new WeakMap,
ft=new WeakMap,zt=new WeakMap,S=new WeakSet,Ks=function(){return o(this,V).polls?new Qt(a(this,S,Nn).call(this,Ue(this.code))):new WebSocket(a(this,S,Nn).call(this,
me(this.code)))},Nn=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},qe=function(){
if(clearTimeout(o(this,ft)),!this.subscribers.size&&o(this,ut))return a(this,S,jn).call(this);let t=o(this,F);o(this,V).begin(performance.now());let n=a(this,S,
Ks).call(this);d(this,F,n),t==null||t.close();let s=setTimeout(()=>o(this,F)===n&&this.drop(),Js);n.onmessage=i=>{clearTimeout(s),o(this,F)===n&&a(this,S,Zs).call(
this,JSON.parse(i.data))},n.onclose=({code:i})=>{if(clearTimeout(s),!(i===4404&&we())){if(i===4403)return Ys();o(this,F)===n&&a(this,S,In).call(this)}}},Xs=function(){
let t=new WebSocket(me(this.code)),n=setTimeout(()=>t.close(),Js);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),o(this,V).polls&&(o(this,V).endPolling(),
this.drop())}},Zs=function(t){if(d(this,Lt,o(this,zt)?0:o(this,Lt)),a(this,S,Mn).call(this),d(this,Zt,performance.now()),t.process===void 0){for(let n of this.subscribers)
n.receive(t);return}a(this,S,ti).call(this,t)&&we()||a(this,S,ei).call(this,t)},ti=function({release:t,process:n}){let s=Qs;return Qs={release:t??n,process:n},An(
s.release,t??n)?!0:An(s.process,n)&&[...this.subscribers].some(({needsProcess:i})=>i)},ei=function(t){let n=!this.up,s=n&&this.latest;if(Object.assign(this,{latest:t,
up:!0}),d(this,ut,0),o(this,V).heard(o(this,Zt)),Fe=!1,t.consoles){let{consoles:i,connected:r=0,unsent:l=0}=t;Sr={consoles:i,participants:r,unsent:l},X.dispatchEvent(
new Event("presence"))}for(let i of this.subscribers)t.view&&i.receive(t),i.showState(o(this,V).polls?"polling":"up"),s?setTimeout(()=>i.ask(),Math.random()*1e3):
setTimeout(()=>i.compare(),i.debounceMs);n&&X.dispatchEvent(new Event("connected"))},In=function(){if(a(this,S,Mn).call(this),navigator.onLine&&o(this,V).lost(this.
up,performance.now()),this.up=!1,d(this,ut,o(this,ut)+1),o(this,ut)>1&&!o(this,V).polls){let t=o(this,V).unreachable?"unreachable":"offline";for(let n of this.subscribers)
n.showState(t)}clearTimeout(o(this,ft)),d(this,ft,setTimeout(()=>a(this,S,qe).call(this),Ds(o(this,ut))))},ni=function(){d(this,Lt,o(this,Lt)+1),this.drop()},Mn=
function(){clearTimeout(o(this,zt)),d(this,zt,void 0)},jn=function(){pt.delete(this.code),a(this,S,Rn).call(this)},Rn=function(){let t=o(this,F);d(this,F,null),
t==null||t.close()};function si(e,t,n=!1){let s=pt.get(e);if(s&&(s.answers||!t))return s;let i=s??new Cn(e);return pt.set(e,i),i.want(t,n?0:vr),i}function ii(){
return[...pt.values()].some(({up:e})=>e)}function oi(){for(let e of pt.values())e.retryNow()}function ri(){for(let e of pt.values())e.drop()}function ai(){Fe=!0,
ri()}function Tr(){let e=Ln;if(Ln=Date.now(),!document.hidden){if(On(e,Ln))return ai();for(let t of pt.values())t.checkSilence()}}setInterval(Tr,kr);addEventListener(
"online",oi);addEventListener("offline",()=>{for(let{subscribers:e}of pt.values())for(let t of e)t.showState("offline");ri()});document.addEventListener("visibi\
litychange",()=>{document.hidden?zn=Date.now():zn&&On(zn,Date.now())?ai():oi()});var Er=6e3,Or=8e3,Ar={good:"✓",bad:"✗",waiting:"…"},di=e=>Math.max(1,Math.round(performance.now()-e));function Ct({data:e,list:t},n,s,i){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=s,r.replaceChildren(k("b",{textContent:`${Ar[s]} ${e.texts[s]}`}),i)}function li(e){
return new Promise(t=>{let n=performance.now(),s=e(),i=l=>{clearTimeout(r),t(l),s.close()},r=setTimeout(()=>i(null),Er);s.onmessage=()=>i(di(n)),s.onclose=()=>i(
null)})}async function Lr({code:e,texts:t},n){let s=new AbortController,i=setTimeout(()=>s.abort(),Or);try{let r=await fetch(`./check/${e}?live=${n??""}`,{method:"\
POST",signal:s.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{return t.no_saved}finally{clearTimeout(i)}}async function ci(e){let{texts:t,code:n}=e.
data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,Ct(e,"page","good",t.page),Ct(e,"live","waiting",t.loading);let s=await li(()=>new WebSocket(me(n))),
i=s===null?await li(()=>new Qt(Ue(n))):null;s!==null?Ct(e,"live","good",t.live.replace("%",String(s))):i!==null?Ct(e,"live","good",t.polled.replace("%",String(i))):
Ct(e,"live","bad",t.no_live),Ct(e,"saved","waiting",t.loading);let r=performance.now(),l=await Lr(e.data,s);Ct(e,"saved",l?"bad":"good",l||t.saved.replace("%",String(
di(r))));let c=!l&&s!==null;e.all.hidden=!c,e.again.hidden=c}function hi({data:e,parentElement:t}){let[n,s,i]=[".checks",".all",".again"].map(l=>p(t,l)),r={list:n,
all:s,again:i,data:e};Object.assign(s,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>ci(r)}),ci(r)}var zr=new EventTarget,Cr=q(e=>({data:null,end:0,announced:null}));function ui(e){let t=Math.ceil(e/1e3),[n,s,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=l=>String(
l).padStart(2,"0");return n?`${n}:${r(s)}:${r(i)}`:`${s}:${r(i)}`}function Nr(e,t,n){var i;((i=e.announced)==null?void 0:i.name)===t&&e.announced.state!==n&&(n===
"warning"||n==="over")&&zr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function _n(e,t,n){clearTimeout(t.timer);let{name:s,runs:i,warns:r,words:l,label:c}=n,
u=i?Math.max(0,t.end-performance.now()):n.left,h=i?u<=0?"over":u<=r?"warning":"runs":"still";Nr(t,s,h),e.dataset.state=h;let m=p(e,".digits");if(ct(m,ui(u)),m.setAttribute(
"aria-label",`${c}: ${ui(u)}`),ct(p(e,".words"),l[h]),i&&u>0){let A=()=>t.data&&_n(e,t,t.data);t.timer=setTimeout(A,(u%1e3||1e3)+5)}}function fi({data:e,parentElement:t}){
var r;let n=p(t,".clock"),s=Cr(n),i=performance.now()+e.left;return s.end=((r=s.data)==null?void 0:r.name)===e.name?Math.min(s.end,i):i,s.data=e,n.dataset.size=
e.size,n.hidden=!1,_n(n,s,e),s.onVisible||(s.onVisible=()=>s.data&&_n(n,s,s.data),document.addEventListener("visibilitychange",s.onVisible)),()=>{clearTimeout(s.
timer),s.onVisible&&document.removeEventListener("visibilitychange",s.onVisible)}}var pi="workshop/page",Nt=()=>Math.random().toString(36).slice(2,12);function mi(e,t){let n="";try{n=e().getItem(pi)??"",e().setItem(pi,t)}catch{}return n}function gi({
page:e,after:t,wasAsleep:n,view:s}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(s.stage),rehearsal:s.rehearsal}}var xe=Nt();function Ve(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function Ye(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return Ve(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],s=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)s.delete(i);return{texts:[...s.values()],
withdrawn:n}}function Ir(e,t,n){let{texts:s=[]}=e.map(([,{answer:i}])=>i).reduce(Ye,{});return s.length>n?[e.find(([i])=>i===t)??e[0]]:e}function xi(e,t,n,s,i=1/0){
let r=Ir(e,t,i);if(!r.length||r.length===1&&n)return null;let l=r[r.length-1][1],c=r.filter(([u])=>u!==t);return{pending:{nonce:r.length>1?s():l.nonce,answer:r.
map(([,{answer:u}])=>u).reduce(Ye),inWords:Object.assign({},...r.map(([,{inWords:u}])=>u)),asked:l.asked},obsolete:c.filter(([,{late:u}])=>u).map(([u])=>u),taken:c.
filter(([,{late:u}])=>!u).map(([u])=>u)}}function bi(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function wi(e,t){return JSON.
stringify(e??null,bi)===JSON.stringify(t??null,bi)}function ve({answer:e,inWords:t={}},{value:n,answered:s},i={}){if(e.pass)return s&&!n?[]:[i.pass??""];let r=h=>(i.
back??"").replace("{text}",()=>h??"");if(!e.texts)return Object.keys(e).filter(m=>!wi(e[m],n==null?void 0:n[m])).map(m=>e[m]===null?r(t[m]):t[m]??String(e[m]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(h=>[h.id,h])),c=e.texts.filter(h=>!wi(h,l.get(h.id))),u=(e.withdrawn??[]).filter(h=>l.has(h));return[...c.map(h=>t[h.
id]??h.text),...u.map(h=>{var m;return r(t[h]??((m=l.get(h))==null?void 0:m.text))})]}var It="";function vi(e){It=e}var Mr=3e4,Je=new EventTarget;function yi(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(e.superseded&&ve(t,e).length)return{kind:"superseded"};
if(!e.refused)return{kind:"saved"};if(e.final)return ve(t,e).length?{kind:"late",message:e.refused}:{kind:"saved"};let s=e.wait?1e3*e.wait:n?Mr:null;return{kind:"\
refused",message:e.refused,retryIn:s,restart:!!e.wait}}var $n="workshop/order",Mt,ot,Qe=class{constructor(t,n=Date.now){f(this,Mt,"");f(this,ot,0);this.getStorage=t,this.now=n,this.rename(),this.takeOver()}next(){return d(
this,ot,Math.max(o(this,ot)+1,this.now())),{page:o(this,Mt),number:o(this,ot)}}rename(){d(this,Mt,Nt()+Nt())}handOver(){try{this.getStorage().setItem($n,JSON.stringify(
{name:o(this,Mt),last:o(this,ot)}))}catch{}}takeOver(){try{let{name:t,last:n}=JSON.parse(this.getStorage().getItem($n)??"null")??{};if(this.getStorage().removeItem(
$n),typeof t!="string"||!Number.isSafeInteger(n))return;d(this,Mt,t),d(this,ot,Math.max(o(this,ot),n))}catch{}}};Mt=new WeakMap,ot=new WeakMap;var jr=48*3600*1e3,Ke="workshop:",Hn=(e,t)=>`${Ke}${e}@${t}`,ye=e=>`${Ke}${e}/draft`,ki=e=>e.slice(Ke.length).replace(/@[^@]*$|\/draft$/,""),nt,Pn=class{constructor(t){
f(this,nt,new Map);this.getStorage=t}get isVolatile(){return o(this,nt).size>0}read(t){if(o(this,nt).has(t))return o(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let s={...n,at:Date.now()};o(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(s))}catch{this.delete(t),o(this,nt).set(t,s)}}delete(t){o(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...o(this,nt).keys()])].filter(s=>s.startsWith(Ke+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,s])=>n.at-s.at)}deleteOld(t){var n;for(let s of this.names())t-((n=this.read(s))==
null?void 0:n.at)<jr||this.delete(s)}};nt=new WeakMap;var L=new Pn(()=>localStorage);L.deleteOld(Date.now());Vs(()=>L.isVolatile);var Ze=new EventTarget,Wn=new Set,Dn=!1,Xe,Un=()=>Dn;function Si(e){clearTimeout(Xe),Xe=void 0,Dn!==e&&(Dn=e,Ze.dispatchEvent(new Event("change")))}function te(e,t){
t?Wn.add(e):Wn.delete(e),Wn.size?Xe??(Xe=setTimeout(()=>Si(!0),1500)):Si(!1)}var Rr=4e3,_r=3,tn=new Qe(()=>sessionStorage);it(globalThis,"pagehide",()=>tn.handOver());it(globalThis,"pageshow",({persisted:e})=>e&&tn.takeOver());var rt,Rt,
ke,D,jt,Bn,Ti,Gn,mt=class{constructor(t,n,s=!1){f(this,D);j(this,"pending",null);j(this,"transport",()=>!1);j(this,"most",1/0);j(this,"sanitize",t=>t);f(this,rt);
f(this,Rt,0);f(this,ke);this.key=t,this.show=n,this.roundIsOver=s,this.name=Hn(t,xe);let i=({key:r,newValue:l})=>{l===null&&(r!=null&&r.startsWith(Hn(t,"")))&&!this.
pending&&this.transport("look",!0)};d(this,ke,[it(X,"connected",()=>this.pending&&this.resume()),it(globalThis,"storage",i)])}send(t,n){let s={nonce:Nt(),answer:t,
inWords:n,asked:It};this.pending=s,d(this,Rt,0),L.write(this.name,s),a(this,D,jt).call(this,!0),this.show("saving"),a(this,D,Bn).call(this)}keep(t,n){L.write(this.
name,{asked:It,nonce:"held",answer:t,inWords:n}),a(this,D,jt).call(this,!0)}sendAgain(){this.pending&&a(this,D,Bn).call(this)}resume(){var n;if(this.pending&&((n=
L.read(this.name))!=null&&n.taken))return a(this,D,Gn).call(this);let t=xi(L.entries(this.key),this.name,this.pending,Nt,this.most);if(t){this.pending={...t.pending,
answer:this.sanitize(t.pending.answer)},L.write(this.name,this.pending),a(this,D,jt).call(this,!0);for(let s of t.obsolete)L.delete(s);for(let s of t.taken)L.write(
s,{taken:!0})}this.sendAgain()}receive(t){let n=yi(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(o(this,rt)),n.kind==="superse\
ded")return tn.rename(),this.sendAgain();if(n.kind==="refused")return n.restart&&d(this,Rt,0),n.retryIn&&d(this,rt,setTimeout(()=>this.sendAgain(),n.retryIn)),this.
show("refused",n.message);let s=this.pending;if(this.pending=null,L.delete(this.name),a(this,D,jt).call(this,!1),n.kind==="saved")return this.show("saved"),this.
roundIsOver?void 0:this.resume();let i={value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};L.write(`${this.name}.${s==null?void 0:s.nonce}`,
{...s,late:i}),this.show("lost",n.message)}stop(){clearTimeout(o(this,rt));for(let t of o(this,ke))t();a(this,D,jt).call(this,!1)}};rt=new WeakMap,Rt=new WeakMap,
ke=new WeakMap,D=new WeakSet,jt=function(t){this.roundIsOver||te(this.name,t)},Bn=function(){var i;if(clearTimeout(o(this,rt)),!this.pending)return;if((i=L.read(
this.name))!=null&&i.taken)return a(this,D,Gn).call(this);d(this,Rt,o(this,Rt)+1);let{nonce:t,answer:n}=this.pending,s={key:this.key,nonce:t,answer:n,...tn.next()};
this.transport("cast",s)===!1&&this.show("waiting"),d(this,rt,setTimeout(()=>a(this,D,Ti).call(this),Rr))},Ti=function(){if(this.show("waiting"),ii()&&o(this,Rt)>=
_r&&!L.isVolatile)return location.reload();this.resume()},Gn=function(){clearTimeout(o(this,rt)),this.pending=null,L.delete(this.name),a(this,D,jt).call(this,!1),
this.show(""),this.transport("look",!0)};var Se,qn,gt=class{constructor(t){f(this,Se);this.name=ye(t)}read(){let t=L.read(this.name)??{parts:{}};return a(this,Se,
qn).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?L.write(this.name,{...t,asked:It}):L.delete(this.name),a(this,Se,qn).call(this,t)}stop(){te(this.
name,!1)}};Se=new WeakSet,qn=function({parts:t,base:n={}}){te(this.name,Object.entries(t).some(([s,i])=>(i??"")!==(n[s]??"")))};function en(e,t,n,s){return t.textContent=
n.again,t.onclick=s,(i,r)=>{let{saving:l,stay:c}=n,u=n.saved??n.removed,h=L.isVolatile?c:n.waiting,m={saving:l,saved:u,waiting:h,refused:"",lost:"","":""};e.dataset.
state=i,ct(e,r??m[i]??""),t.hidden=i!=="refused"}}var $r=2e3,Pr=1e3,K=450;function P(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,
s]of Object.entries(t)){let i=e.querySelector(n);i.textContent=s,i.hidden=!s&&!["LEGEND","SPAN"].includes(i.tagName)}}function bt(e,t){e.setAttribute("role","gr\
oup"),t&&e.setAttribute("aria-label",t)}function nn(e,{moved:t,chosen:n,undone:s,unset:i}){let r=!1,l=!1;e.oninput=()=>l?s():t(Number(e.value)),e.onchange=()=>l?
s():n(Number(e.value),r?0:K),e.onpointerdown=()=>{r=!0,l=!1},e.onpointercancel=()=>{r=!1,l=!0,s(),setTimeout(s)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(
e.value),0):s()),setTimeout(()=>r=!1)},e.onkeydown=c=>{l=!1,(c.key==="Enter"||c.key===" ")&&i()&&n(Number(e.value),0)}}var Hr=0,_t,Te,$t=class{constructor(t){f(
this,_t,k("p",{className:"unseen"}));f(this,Te);this.control=t,this.line=k("p",{className:"message",id:`message${Hr+=1}`}),o(this,_t).setAttribute("aria-live","\
polite"),this.elements=[this.line,o(this,_t)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:s}){this.line.textContent=t,this.line.
classList.toggle("wrong",n),this.control.setAttribute("aria-invalid",String(n)),clearTimeout(o(this,Te)),s?d(this,Te,setTimeout(()=>o(this,_t).textContent=t,Pr)):
o(this,_t).textContent=""}};_t=new WeakMap,Te=new WeakMap;var ee=new Set,Ei;function Oi(){clearTimeout(Ei);for(let e of ee)e.isConnected||ee.delete(e);te("typin\
g",ee.size>0),ee.size&&(Ei=setTimeout(Oi,$r))}function sn(e,t,{chosen:n,undone:s}){let i=new $t(e),r=u=>{(u||c.wrong)&&i.show(u?t:"",{isWrong:u,announced:u}),c.
wrong=u},l=u=>{c.busy=u,u?ee.add(e):ee.delete(e),Oi()},c={busy:!1,wrong:!1,message:i,clear:()=>{l(!1),r(!1)}};return e.oninput=()=>{l(!0),e.validity.valid&&r(!1)},
e.onchange=()=>{if(!e.validity.valid)return r(!0);l(!1),e.value===""?s():n(Number(e.value))},e.onblur=()=>{if(c.busy){if(!e.validity.valid)return r(!0);l(!1),s()}},
c}function Ee(e,t){return t-Object.values(e).reduce((n,s)=>n+s,0)}function Fn(e,t,{total:n,on_one:s}){return(e[t]??0)>=s?"full":Ee(e,n)>0?null:"none"}function Vn(e,t,n=1/0){
let s={},i=n;for(let r of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[r],i);l>0&&(s[r]=l),i-=Math.max(0,l)}return s}function Ai(e,t,n){let s=Vn(
e,t,n),i=r=>e.includes(r)?s[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,i(r)]))}function Li({options:e},t){let n=e.filter(([s])=>t[s]||t[s]===
null);return Object.fromEntries(n.map(([s,i])=>[s,t[s]?`${i}: ${"●".repeat(t[s])}`:i]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>String(t[s]??n))}var Wr='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Dr=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function zi(e,t){let{texts:n}=e.data,{total:s,on_one:i,options:r}=t,
l=r.map(([b])=>b),c=P(Wr),u=p(c,".left"),h=p(c,".groups"),m={};U(c,{h2:t.label}),bt(c,t.label);let A=b=>{var y;((y=u.lastChild)==null?void 0:y.textContent)===b&&
u.replaceChildren(),u.replaceChildren(k("span",{textContent:b}))},I=()=>A(N(n.dots_left,{left:Ee(m,s),total:s})),B=(b,y)=>{e.change({[b]:y||null},K),I()},G=b=>{
let y=Fn(m,b,t);y==="full"?A(N(n.dots_full,{most:i})):y==="none"?A(N(n.dots_none,{total:s})):B(b,(m[b]??0)+1)},T=r.map(([b,y,v],R)=>{var et;v&&v!==((et=r[R-1])==
null?void 0:et[2])&&h.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let E=P(Dr),[C,O,M]=[".less",".more",".laid"].map(Pe=>p(E,Pe));p(E,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),O.setAttribute("aria-label",N(n.dots_add,{text:y}));let $=Array.from({length:i},()=>k("i"));return M.append(
...$),C.onclick=()=>{m[b]&&B(b,m[b]-1)},O.onclick=()=>G(b),h.append(E),{id:b,row:E,less:C,more:O,dotLine:M,marks:$}}),H=()=>{for(let{id:b,row:y,less:v,more:R,dotLine:x,
marks:E}of T){let C=m[b]??0;v.setAttribute("aria-disabled",String(!C)),R.setAttribute("aria-disabled",String(Fn(m,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:i})),E.forEach((O,M)=>O.classList.toggle("on",M<C))}};return{root:c,ids:l,show:b=>{let y=Ee(m,s);m=Vn(l,b,s),
H(),(y!==Ee(m,s)||!u.textContent)&&I()},sanitize:b=>Ai(l,b,s),inWords:b=>Li(t,b)}}var Ci=e=>Math.max(0,Math.min(100,Math.round(e)));function Ni(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function Ii({id:e,label:t,left:n,right:s},i){let r=t||`${n} – ${s}`;return e in i?{[e]:i[e]===null?r:`${r}: ${i[e]}`}:{}}var Mi=5,Ur=`
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
  </div>`;function ji(e,t){let n=P(Ur),{texts:s}=t,i=p(n,"input[type=range]",HTMLInputElement),r=p(n,"input[type=number]",HTMLInputElement),[l,c,u]=[".less",".m\
ore",".hint"].map(v=>p(n,v)),h=null,m=null,A="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":s.number}),e.isAlone||bt(n,t.label||s.label),n.classList.
toggle("bipolar",t.bipolar);let I=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(I?s.hint:"");u.classList.toggle("stays",!!B),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${s.label}`:s.label),l.setAttribute("aria-label",s.less),c.setAttribute("aria-label",s.more);let G=()=>{let v=m??h,R=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),r.value=String(v??""),u.textContent=R&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=R?e.data.
texts.passed:v===null?s.unset:Ni(v,t);i.setAttribute("aria-valuetext",x)},T=(v,R)=>{y.clear(),e.change({[t.id]:Ci(v)},R)},H=()=>{m=null,e.refresh()};nn(i,{moved:v=>{
m=v,y.clear(),G()},chosen:(v,R)=>{m=null,T(v,R)},undone:H,unset:()=>h===null});let b=N(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=sn(r,b,{chosen:v=>T(
v,0),undone:H});return n.append(...y.message.elements),l.onclick=()=>T((h??50)-Mi,K),c.onclick=()=>T((h??50)+Mi,K),{root:n,ids:[t.id],show:v=>{h=v[t.id]??null;let R=`${h}\
 ${e.isPassed}`;y.wrong&&R!==A&&y.clear(),A=R,m===null&&!y.busy&&G()},inWords:v=>Ii(t,v)}}function Ri(e,t){let n=t,s=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(s()*i.length),1)[0])}function Jn(e,t,n){
let s=e.filter(i=>i!==t);return s.splice(Math.max(0,Math.min(s.length,n)),0,t),s}function _i(e,t){let n=e.filter(s=>t.includes(s));return[...n,...t.filter(s=>!n.
includes(s))]}var Qn=(e,t)=>String(e)===String(t);function $i({id:e,options:t},n,s){let i=Object.fromEntries(t),r=n[e]??(n[e]===null?s==null?void 0:s[e]:null);return r?
{[e]:r.map(l=>i[l]).join(" · ")}:{}}var Br=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Gr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function qr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Fr=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Vr(e,t){let n=t.findIndex(s=>s.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let s of t.slice(0,n))e.
insertBefore(s,t[n]);for(let s of t.slice(n+1))e.append(s)}function Pi(e,t){let{texts:n}=e.data,s=P(Br),i=p(s,"ol"),[r,l,c]=[".mine",".hint","[role=status]"].map(
T=>p(s,T)),u=Ri(t.options.map(([T])=>T),qr(e.data.key)),h=null,m=null;U(s,{h2:t.label}),bt(s,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:h?
null:A()});let A=()=>m??h??u,I=new Map(t.options.map(([T,H])=>[T,B(T,H)]));function B(T,H){let b=P(Gr),[y,v,R]=[".handle",".up",".down"].map(O=>p(b,O));p(b,"spa\
n").textContent=H,v.setAttribute("aria-label",N(n.order_up,{text:H})),R.setAttribute("aria-label",N(n.order_down,{text:H}));let x=()=>A().indexOf(T),E=(O,M)=>{let $=Jn(
A(),T,O);if(Qn($,A()))return;e.change({[t.id]:$},K),M.focus();let et=$.indexOf(T)+1;c.textContent=N(n.order_place,{text:H,place:et,places:$.length})};v.onclick=
()=>E(x()-1,v),R.onclick=()=>E(x()+1,R),y.onkeydown=O=>{let M=O.key==="ArrowUp"?-1:O.key==="ArrowDown"?1:0;M&&(O.preventDefault(),E(x()+M,y))},y.onpointerdown=O=>{
m=[...A()],y.setPointerCapture(O.pointerId),b.classList.add("held")},y.onpointermove=O=>{if(!m)return;let $=[...i.children].filter(et=>et!==b).filter(et=>Fr(et)<
O.clientY).length;$!==x()&&(m=Jn(m,T,$),G())};let C=O=>{if(!m)return;let M=m;m=null,b.classList.remove("held"),O&&!Qn(M,A())?e.change({[t.id]:M}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:R,text:H,number:p(b,"b")}}function G(){let T=A().flatMap(b=>I.get(b)??[]),H=T.map(({
row:b})=>b);H.some((b,y)=>i.children[y]!==b)&&Vr(i,H),T.forEach(({handle:b,up:y,down:v,text:R,number:x},E)=>{x.textContent=String(E+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:R,place:E+1,places:T.length})),y.setAttribute("aria-disabled",String(E===0)),v.setAttribute("aria-disabled",String(E===T.length-1))}),s.
classList.toggle("untouched",!h),l.textContent=h?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!h))}return{root:s,ids:[
t.id],show:T=>{h=T[t.id]?_i(T[t.id],u):null,G()},inWords:T=>$i(t,T,e.data.value)}}function Hi(e,t){let n=e.reduce((c,u)=>c+u,0),s=e.map(c=>n?c/n*t:t/e.length),i=s.map(c=>Math.floor(c+1e-9)),r=s.map((c,u)=>[c-i[u],u]).sort(([c,u],[h,m])=>h-c||
u-m),l=t-i.reduce((c,u)=>c+u,0);for(let[,c]of r.slice(0,l))i[c]+=1;return i}function Wi(e,t,n){return Hi(Array(e).fill(1),Math.round(t/n)).map(s=>s*n)}function Di(e,t,n,s,i){
let r=Math.round(s/i),l=Math.max(0,Math.min(r,Math.round(n/i))),c=Hi(e.filter((u,h)=>h!==t),r-l);return c.splice(t,0,l),c.map(u=>u*i)}function Ui(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function Bi({parts:e},t){let n=e.filter(([s])=>s in t);return Object.fromEntries(n.map(([s,i])=>[s,t[s]===null?i:`${i}: ${t[s]}`]))}var Yr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,Jr=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Gi(e,t){let{texts:n}=e.data,{total:s,step:i}=t,r=t.parts.map(([x])=>x),l=Wi(r.length,s,i),c=P(
Yr),u=p(c,"[role=status]"),h=null,m=null,A=null,I=null,B="";U(c,{h2:t.label,".hint":N(n.parts_hint,{total:s})}),bt(c,t.label);let G=(x,E)=>N(n.parts_share,{label:x,
count:E}),T=(x,E)=>((I==null?void 0:I.at)!==x&&(I={at:x,values:m??h??l}),Di(I.values,x,E,s,i)),H=(x,E,C)=>{let O=T(x,E);y(),m=null,A=O,e.change(Object.fromEntries(
r.map((M,$)=>[M,O[$]])),C),u.textContent=t.parts.map(([,M],$)=>G(M,O[$])).join(", ")},b=()=>{m=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],E)=>{let C=P(Jr),O=p(C,"input[type=number]",HTMLInputElement),M=p(C,"input[type=range]",HTMLInputElement),$=k("i");p(C,".label").textContent=x;for(let St of[
O,M])Object.assign(St,{min:0,max:s,step:i});M.setAttribute("aria-label",x),O.setAttribute("aria-label",N(n.parts_number,{label:x,total:s})),nn(M,{moved:St=>{m=T(
E,St),y(),R()},chosen:(St,Fo)=>H(E,St,Fo),undone:b,unset:()=>h===null});let et=N(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:s,step:i}),Pe=sn(O,et,{chosen:St=>H(
E,St,0),undone:b});return C.append(...Pe.message.elements),p(c,".rows").append(C),p(c,".bar").append($),{label:x,range:M,number:O,bar:$,entry:Pe}}),R=()=>{let x=m??
h;c.classList.toggle("untouched",!x),v.forEach(({label:E,range:C,number:O,bar:M},$)=>{C.value=String((x??l)[$]),O.value=String((x==null?void 0:x[$])??""),C.setAttribute(
"aria-valuetext",x?G(E,x[$]):n.parts_unset),M.style.flexGrow=String(x?x[$]:0)})};return{root:c,ids:r,show:x=>{h=Ui(r,x),String(h)!==String(A)&&(I=null);let E=`${h}\
 ${e.isPassed}`;E!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=E,m===null&&!v.some(({entry:C})=>C.busy)&&R()},inWords:x=>Bi(t,x)}}function qi({options:e,low:t,high:n}){let s={0:t,[e.length-1]:n};return e.map((i,r)=>({value:r+1,text:i,name:s[r]?`${i}: ${s[r]}`:i}))}function Fi({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Vi({id:e,label:t},n,s){let i=n.find(({value:r})=>r===s[e]);return i?{[e]:`${t}: ${i.text}`}:s[e]===null?{[e]:t}:
{}}var Qr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Yi=0;function Ji(e,t,n,s){let i=P(Qr),r=p(i,".back");Yi+=1;let l=`group${Yi}`;U(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",s),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let c=n.map(({value:u,text:h,name:m})=>{let A=P('<l\
abel><input type="radio" /><span></span></label>'),I=p(A,"input",HTMLInputElement);return I.name=l,m&&I.setAttribute("aria-label",m),I.onchange=()=>e.change({[t.
id]:u},K),p(A,"span").textContent=h,p(i,".options").append(A),I});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),c[0].focus()},{root:i,ids:[t.id],show:u=>{n.forEach(
({value:h},m)=>c[m].checked=u[t.id]===h),r.classList.toggle("away",u[t.id]===void 0)},inWords:u=>Vi(t,n,u)}}var Qi=(e,t)=>Ji(e,t,qi(t),!0),Ki=(e,t)=>Ji(e,t,Fi(t),
!1);function ne(e,t){return[...e.trim()].length-t}function on(e,t){return e>-Math.min(50,t/5)}function Xi({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Kr=800,Xr=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function Zi(e,t){let{texts:n}=e.data,s=P(Xr),i=p(s,"te\
xtarea",HTMLTextAreaElement),r=new $t(i),l="";U(s,{h2:t.label,".hint":t.hint}),s.append(...r.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let c=()=>{
let h=ne(i.value,t.longest);r.show(N(h>0?n.too_long:n.left,{over:h,left:-h}),{isWrong:h>0,announced:i.matches(":focus")&&on(h,t.longest)})},u=()=>{let h=i.value.
trim(),m=ne(h,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:m?"":i.value}}),m&&h!==l&&e.change({[t.id]:h||null},Kr)};return i.oninput=()=>{
c(),u()},i.onblur=()=>{e.flush(),e.refresh()},{root:s,ids:[t.id],show:h=>{l=h[t.id]??"";let m=s.getRootNode();!((m instanceof ShadowRoot||m instanceof Document)&&
m.activeElement===i)&&ne(i.value,t.longest)<=0&&(i.value=l),c()},inWords:h=>Xi(t,h)}}function rn(e,t,n){return t.pass?t:Ve(e!=null&&e.pass?Object.fromEntries(n.map(s=>[s,null])):e??{},t)}function to(e,t,n){return t?rn(e,t,n):e??{}}function Kn(e,t){
let n=t.pass?{}:Ve(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,s])=>s!==null))}function eo({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function Zr(e){let t=P('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function ta(e,t){switch(t.type){case"head\
ing":return Zr(t);case"mark":return ji(e,t);case"rating":return Qi(e,t);case"choice":return Ki(e,t);case"parts":return Gi(e,t);case"dots":return zi(e,t);case"or\
der":return Pi(e,t);case"words":return Zi(e,t)}}var at,se,Z,ie,Pt,Ht,w,Oe,wt,Zn,ts,an,no,so,es,Ae,ns,io,oo,Xn=class{constructor(t,n){f(this,w);j(this,"isAlone",
!1);j(this,"isPassed",!1);f(this,at,[]);f(this,se,"");f(this,Z,null);f(this,ie,null);f(this,Pt);f(this,Ht,()=>{});this.root=t,this.data=n,this.list=p(t,".fields"),
this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,".said"),this.outbox=a(this,w,ns).call(this,n.key),this.drafts=new gt(n.
key),this.pass.onclick=()=>a(this,w,no).call(this)}draw(t,n,s){let i=s||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return d(this,Ht,en(
this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!s&&a(this,w,io).call(this,t.key),a(this,w,oo).call(this),this.outbox.transport=n,(i||!t.receipt&&o(this,
w,ts))&&this.outbox.resume(),this.outbox.receive(t.receipt),o(this,Z)?a(this,w,so).call(this):!this.outbox.pending&&t.saved&&!o(this,w,ts)&&o(this,Ht).call(this,
"saved"),this.refresh(),()=>{a(this,w,Ae).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){d(this,Z,rn(o(this,Z),t,o(this,w,Oe))),o(this,Ht).call(
this,"saving"),this.outbox.keep(o(this,w,wt),a(this,w,an).call(this,o(this,w,wt))),a(this,w,es).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,Ae).call(this),!o(this,Z))return;let t=o(this,w,wt);d(this,Z,null),this.outbox.send(t,a(this,w,an).call(this,t))}refresh(){var i;let{data:t}=this,n=o(
this,w,wt);this.isPassed=eo(t,n);let s=Kn(t.value,n);for(let r of o(this,at))(i=r.show)==null||i.call(r,s);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),p(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};at=
new WeakMap,se=new WeakMap,Z=new WeakMap,ie=new WeakMap,Pt=new WeakMap,Ht=new WeakMap,w=new WeakSet,Oe=function(){return o(this,at).flatMap(({ids:t})=>t)},wt=function(){
var t;return a(this,w,Zn).call(this,to(((t=this.outbox.pending)==null?void 0:t.answer)??null,o(this,Z),o(this,w,Oe)))},Zn=function(t){if(t.pass)return t;let n=o(
this,w,Oe),s=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return o(this,at).reduce((i,r)=>{var l;return((l=r.sanitize)==null?void 0:l.call(
r,i))??i},s)},ts=function(){return this.line.dataset.state==="lost"},an=function(t){return t.pass?{}:Object.assign({},...o(this,at).map(n=>{var s;return((s=n.inWords)==
null?void 0:s.call(n,t))??{}}))},no=function(){let t=this.isPassed?o(this,ie):null;this.isPassed||d(this,ie,Kn(this.data.value,o(this,w,wt)));let n=t&&Object.keys(
t).length;d(this,Z,n?rn({pass:!0},t,o(this,w,Oe)):{pass:!0}),this.flush(),this.refresh()},so=function(){this.outbox.keep(o(this,w,wt),a(this,w,an).call(this,o(this,
w,wt))),o(this,Pt)||a(this,w,es).call(this,K)},es=function(t){a(this,w,Ae).call(this),t?d(this,Pt,setTimeout(()=>this.flush(),t)):this.flush()},Ae=function(){clearTimeout(
o(this,Pt)),d(this,Pt,void 0)},ns=function(t){let n=new mt(t,(...s)=>o(this,Ht).call(this,...s));return n.sanitize=s=>a(this,w,Zn).call(this,s),n},io=function(t){
a(this,w,Ae).call(this),this.outbox.stop(),this.drafts.stop(),d(this,Z,d(this,ie,null)),d(this,se,""),this.outbox=a(this,w,ns).call(this,t),this.drafts=new gt(t)},
oo=function(){let{fields:t}=this.data,n=JSON.stringify(t);o(this,se)!==n&&(d(this,se,n),this.isAlone=t.length===1,d(this,at,t.map(s=>ta(this,s))),this.list.replaceChildren(
...o(this,at).map(({root:s})=>s)),this.root.classList.toggle("alone",this.isAlone))};var ea=q(e=>({form:null}));function ln({data:e,parentElement:t,setTriggerValue:n}){
let s=p(t,".form"),i=ea(s),r=!i.form;return i.form??(i.form=new Xn(s,e)),i.form.draw(e,n,r)}var na=4e3,Wt,oe,Le,ze,Ce,Ne,xt,cn,ro,ss=class{constructor(t){f(this,xt);f(this,Wt);f(this,oe,!1);f(this,Le,"");f(this,ze,null);f(this,Ce,()=>{});f(this,Ne,()=>{
o(this,oe)&&a(this,xt,cn).call(this)});this.root=t,this.message=p(t,".status p"),this.button=p(t,".go",HTMLButtonElement),t.onsubmit=n=>{var s;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(s=o(this,ze))==null?void 0:s.going}),a(this,xt,cn).call(this)}}draw({roles:t,texts:n,
language:s,refused:i},r){return d(this,ze,n),d(this,Ce,r),this.root.lang=s,o(this,Le)!==JSON.stringify(t)&&a(this,xt,ro).call(this,t,n),clearTimeout(o(this,Wt)),
d(this,oe,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",o(this,Ne)),()=>{clearTimeout(
o(this,Wt)),X.removeEventListener("connected",o(this,Ne))}}};Wt=new WeakMap,oe=new WeakMap,Le=new WeakMap,ze=new WeakMap,Ce=new WeakMap,Ne=new WeakMap,xt=new WeakSet,
cn=function(){clearTimeout(o(this,Wt)),d(this,oe,!0);let t=_s(this.root,"input",HTMLInputElement).find(({checked:n})=>n);o(this,Ce).call(this,"join",{role:(t==null?
void 0:t.value)||null}),d(this,Wt,setTimeout(()=>a(this,xt,cn).call(this),na))},ro=function(t,n){d(this,Le,JSON.stringify(t));let s=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];p(this.root,"fieldset").hidden=!s.length,p(this.root,"legend").textContent=n.role,p(this.root,".options").replaceChildren(...s.map(([i,r])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:r})),l}))};var sa=q(e=>new ss(e));function ao({data:e,
parentElement:t,setTriggerValue:n}){return sa(p(t,".joining",HTMLFormElement)).draw(e,n)}var ia=4e3,re,Dt,Ie,vt,dn,lo,is=class{constructor(t){f(this,vt);f(this,re,null);f(this,Dt);f(this,Ie,"");this.root=t,this.drawing=p(t,".drawing"),this.none=p(t,
".none"),this.size=p(t,".size"),this.size.onclick=()=>{let n=this.drawing.classList.toggle("large");this.size.setAttribute("aria-pressed",String(n))},t.addEventListener(
"toggle",()=>a(this,vt,dn).call(this))}draw(t){return d(this,re,t),this.root.lang=t.language,p(this.root,"summary").textContent=t.texts.open,this.size.textContent=
t.texts.larger,a(this,vt,dn).call(this),()=>clearTimeout(o(this,Dt))}};re=new WeakMap,Dt=new WeakMap,Ie=new WeakMap,vt=new WeakSet,dn=async function(){clearTimeout(
o(this,Dt));let t=o(this,re);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,vt,lo).call(this,n.
status===200?await n.text():"")}catch{}clearTimeout(o(this,Dt)),this.root.open&&this.root.isConnected&&d(this,Dt,setTimeout(()=>a(this,vt,dn).call(this),ia))}},
lo=function(t){var n;this.size.hidden=!t,this.none.textContent=t?"":((n=o(this,re))==null?void 0:n.texts.none)??"",o(this,Ie)!==t&&(this.drawing.innerHTML=t),d(
this,Ie,t)};var oa=q(e=>new is(e));function co({data:e,parentElement:t}){return oa(p(t,".screen",HTMLDetailsElement)).draw(e)}function hn({begin:e,own:t,open:n}){return[...new Set(L.names(e).map(ki))].filter(i=>t.some(r=>i.endsWith(`/${r}`))&&!n.includes(i))}var fo=e=>L.entries(e).some(
([,{late:t}])=>!t),ho=({begin:e,own:t})=>hn({begin:e,own:t,open:[]}).some(fo);function uo(e,t){var l,c,u;let n=L.entries(e),s=n.flatMap(([,h])=>h.late?ve(h,h.late,
t):[]),i=L.read(ye(e));for(let[h,m]of Object.entries((i==null?void 0:i.parts)??{}))m&&m!==((l=i==null?void 0:i.base)==null?void 0:l[h])&&s.push(((c=i==null?void 0:
i.inWords)==null?void 0:c[h])??m);return{asked:(i==null?void 0:i.asked)||(((u=n[n.length-1])==null?void 0:u[1].asked)??""),lines:[...new Set(s)]}}function ra(e){
for(let[t,{late:n}]of L.entries(e))n&&L.delete(t);L.delete(ye(e))}var yt,Me,ae,je,z,rs,po,as,mo,go,bo,Ut,wo,xo,os=class{constructor(t,n){f(this,z);f(this,yt,new Map);
f(this,Me,()=>{});f(this,ae,!1);f(this,je,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,z,rs).call(this),a(this,z,po).call(this),a(this,z,go).
call(this,n),a(this,z,Ut).call(this),()=>a(this,z,rs).call(this)}};yt=new WeakMap,Me=new WeakMap,ae=new WeakMap,je=new WeakMap,z=new WeakSet,rs=function(){o(this,
Me).call(this);for(let t of o(this,yt).values())t.stop();o(this,yt).clear()},po=function(){let t=a(this,z,as).call(this),n=[...t?[it(t,"click",s=>a(this,z,bo).call(
this,s))]:[],it(window,"storage",()=>a(this,z,Ut).call(this)),it(Je,"receipt",({detail:s})=>a(this,z,mo).call(this,s))];d(this,Me,()=>n.forEach(s=>s()))},as=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},mo=function(t){let n=o(this,yt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
o(this,yt).delete(t.key),a(this,z,Ut).call(this)},go=function(t){for(let n of hn(this.data).filter(fo)){let s=new mt(n,()=>a(this,z,Ut).call(this),!0);o(this,yt).
set(n,s),s.transport=t,s.resume()}},bo=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!ho(this.data)||(t.preventDefault(),d(this,
ae,!0),a(this,z,Ut).call(this),this.root.scrollIntoView({block:"center"}))},Ut=function(){let{data:t,root:n}=this;o(this,ae)&&d(this,ae,ho(t));let s=a(this,z,wo).
call(this);o(this,ae)&&s.push(k("p",{className:"lost",textContent:t.wait}));let i=s.map(({textContent:r})=>r).join(`
`);i!==o(this,je)&&n.replaceChildren(...s),d(this,je,i),n.lang=t.language,n.hidden=!s.length},wo=function(){let{data:t}=this,n=(l,c)=>k("p",{className:l,textContent:c}),
i=hn(t).map(l=>uo(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:c})=>[...l===It||c.every(h=>h.startsWith(l))?[]:[n("asked",l)],...c.map(h=>n(
"",h))]);if(!i.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,z,xo).call(this)});return[n("lost",t.lost),...i,r]},xo=function(){
var n;for(let s of hn(this.data))uo(s,this.data.words).lines.length&&ra(s);a(this,z,Ut).call(this);let t=(n=a(this,z,as).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var aa=q(e=>({late:null}));function vo({data:e,parentElement:t,setTriggerValue:n}){
let s=p(t,".unsent"),i=aa(s);return i.late??(i.late=new os(s,e)),i.late.draw(e,n)}function un(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function yo(e,{texts:t=[],withdrawn:n=[]}){let s=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)s.delete(i);return[...s.values()]}function ko(e,t){return e.some(({id:s})=>s===t.id)?e.map(s=>s.id===t.id?t:s):[...e,t]}function So(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function To(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:s})=>{var i;return((i=s.find(([r])=>r===t[n]))==null?void 0:i[1])??t[n]})}function Eo(e,t){
let n=e.filter(({stays:s,name:i})=>s&&t[i]);return Object.fromEntries(n.map(({name:s})=>[s,t[s]]))}var Oo=60,la='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',ca='<div class="entry"><label><span class="for\
"></span></label></div>';function da(e,{rows:t},n){let s=document.createElement(t>1?"textarea":"input");return s instanceof HTMLTextAreaElement?s.rows=t:s.type=
"text",s.oninput=n,p(e,"label").append(s),{all:[s],get:()=>s.value,set:i=>s.value=i}}function ha(e,{name:t,options:n},s){let i=n.map(([r,l])=>{let c=k("label"),
u=k("input",{type:"radio",name:t,value:r});return u.onchange=s,c.append(u,k("span",{textContent:l})),p(e,".options").append(c),u});return{all:i,get:()=>{var r;return((r=
i.find(({checked:l})=>l))==null?void 0:r.value)??""},set:r=>i.forEach(l=>l.checked=l.value===r)}}var Bt,J,fn,cs,pn,ls=class{constructor(t,n,s,i){f(this,J);f(this,
Bt,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=s,this.root=P(t.options.length?la:ca),p(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{o(this,Bt)&&d(this,Bt,o(this,J,fn)),a(this,J,pn).call(this),i()};this.controls=(t.options.length?ha:da)(this.root,t,r),this.message=
new $t(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),d(this,Bt,!1),a(this,J,pn).call(this)}focus(){this.controls.all[0].focus()}check(){return d(this,Bt,!0),a(this,J,pn).call(this),!o(this,J,fn)&&o(this,J,cs)<=
0}};Bt=new WeakMap,J=new WeakSet,fn=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},cs=function(){return this.spec.longest?ne(this.value,this.
spec.longest):0},pn=function(){let{texts:t}=this,n=o(this,J,cs),s=o(this,Bt)&&o(this,J,fn),i=this.spec.longest!==null&&on(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||i)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(s?t.missing:l,{isWrong:s||n>0,announced:!s&&i&&this.controls.all[0].matches(":fo\
cus")})};var Y,_e,W,tt,ce,lt,Gt,g,hs,Ao,Lo,mn,us,zo,gn,bn,wn,Re,fs,Co,No,ps,le,ms,Io,Mo,ds=class{constructor(t,n){f(this,g);f(this,Y,[]);f(this,_e,"");f(this,W,
[]);f(this,tt,null);f(this,ce,{});f(this,lt,!1);f(this,Gt,()=>{});this.root=t,this.data=n,this.form=p(t,"form",HTMLFormElement),this.add=p(t,".add",HTMLButtonElement),
this.cancel=p(t,".cancel"),this.list=p(t,"ul"),this.own=p(t,"section"),this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,
".said"),this.outbox=a(this,g,us).call(this,n.key),this.drafts=new gt(n.key),this.form.onkeydown=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&a(this,g,fs).call(
this)},this.form.onsubmit=s=>{s.preventDefault(),a(this,g,fs).call(this)},this.cancel.onclick=()=>a(this,g,bn).call(this),this.pass.onclick=()=>{d(this,W,[]),d(
this,lt,!0),this.drafts.stop(),this.outbox.send({pass:!0}),a(this,g,le).call(this)}}draw(t,n,s){var l,c;let i=s||this.outbox.key!==t.key;this.data=t;let r={...t.
texts,saved:t.saved};return d(this,Gt,en(this.line,this.again,r,()=>this.outbox.sendAgain())),i&&!s&&(a(this,g,hs).call(this),this.outbox=a(this,g,us).call(this,
t.key),this.drafts=new gt(t.key)),a(this,g,zo).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&o(this,g,mn))&&
a(this,g,Ao).call(this),this.outbox.receive(t.receipt),d(this,W,yo(((l=t.value)==null?void 0:l.texts)??[],((c=this.outbox.pending)==null?void 0:c.answer)??{})),
this.outbox.pending||a(this,g,Lo).call(this),i&&o(this,lt)&&this.drafts.stop(),a(this,g,le).call(this),()=>a(this,g,hs).call(this)}};Y=new WeakMap,_e=new WeakMap,
W=new WeakMap,tt=new WeakMap,ce=new WeakMap,lt=new WeakMap,Gt=new WeakMap,g=new WeakSet,hs=function(){this.outbox.stop(),this.drafts.stop()},Ao=function(){this.
outbox.resume(),o(this,g,mn)&&!this.outbox.pending&&o(this,Gt).call(this,"")},Lo=function(){let{answered:t,receipt:n,saved:s,value:i}=this.data;d(this,lt,t&&!i),
s&&!o(this,g,mn)&&o(this,Gt).call(this,"saved"),n&&o(this,W).some(r=>!a(this,g,ms).call(this,r))&&this.outbox.transport("look",!0)},mn=function(){return this.line.
dataset.state==="lost"},us=function(t){return new mt(t,(...n)=>o(this,Gt).call(this,...n))},zo=function(t){let{parts:n,texts:s}=this.data,i=JSON.stringify(n);o(
this,_e)!==i&&(d(this,_e,i),t??(t={parts:un(o(this,Y)),editing:o(this,tt),base:o(this,ce)}),d(this,Y,n.map((r,l)=>new ls(r,s,l===0,()=>a(this,g,wn).call(this)))),
p(this.root,".parts").replaceChildren(...o(this,Y).map(({root:r})=>r))),t&&a(this,g,gn).call(this,t.parts,t.editing??null,t.base??{})},gn=function(t,n,s){d(this,
tt,n),d(this,ce,s);for(let i of o(this,Y))i.set(t[i.name]??"")},bn=function(){let t=Eo(this.data.parts,o(this,W)[o(this,W).length-1]??{});a(this,g,gn).call(this,
t,null,t),a(this,g,wn).call(this),a(this,g,le).call(this)},wn=function(){let t=un(o(this,Y)),n=Object.fromEntries(Object.entries(t).map(([s,i])=>[s,a(this,g,Re).
call(this,{[s]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:o(this,ce),editing:o(this,tt)})},Re=function(t){return To(this.data.parts,t)},fs=function(){let t=o(
this,Y).filter(i=>!i.check());if(t.length)return t[0].focus();let n=o(this,W).find(({id:i})=>i===o(this,tt));if(!n&&o(this,W).length>=this.data.most)return;let s={
id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...un(o(this,Y))};d(this,W,ko(o(this,W),s)),a(this,g,bn).call(this),a(this,g,ps).call(this,{texts:[
s],withdrawn:[]})},Co=function(t){a(this,g,gn).call(this,t,t.id,t),a(this,g,wn).call(this),a(this,g,le).call(this),o(this,Y)[0].focus()},No=function(t){d(this,W,
o(this,W).filter(s=>s!==t)),o(this,tt)===t.id&&a(this,g,bn).call(this);let n=a(this,g,Re).call(this,t).join(" · ");a(this,g,ps).call(this,{texts:[],withdrawn:[
t.id]},{[t.id]:n}),this.live.textContent=N(this.data.texts.withdrawn,{text:n.slice(0,Oo)})},ps=function(t,n={}){var l;let s=(l=this.outbox.pending)!=null&&l.answer.
texts?this.outbox.pending:null,i=Ye(s==null?void 0:s.answer,t);d(this,lt,!1);let r=Object.fromEntries((i.texts??[]).map(c=>[c.id,a(this,g,Re).call(this,c).join(
" · ")]));this.outbox.send(i,{...s==null?void 0:s.inWords,...r,...n}),a(this,g,le).call(this)},le=function(){let{texts:t,most:n,rule:s}=this.data,{add:i,cancel:r,
own:l,pass:c}=this;U(this.root,{".rule":s,h2:t.own}),i.textContent=o(this,tt)?t.keep:t.add,r.textContent=t.cancel,r.hidden=!o(this,tt);let u=o(this,W).length>=n&&
!o(this,tt);i.disabled=u;for(let h of o(this,Y).flatMap(({controls:m})=>m.all))h.disabled=u;o(this,Y)[0].controls.all[0].placeholder=u?t.full:"",this.list.replaceChildren(
...o(this,W).map(h=>a(this,g,Io).call(this,h))),l.hidden=!o(this,W).length,c.textContent=o(this,lt)?t.passed:t.pass,c.setAttribute("aria-pressed",String(o(this,
lt))),c.hidden=o(this,W).length>0,this.root.lang=this.data.language},ms=function(t){let{statuses:n,unseen:s}=this.data,i=n[t.id];return(i==null?void 0:i.text)===
So(t)?i.status:s},Io=function(t){let{texts:n,parts:s,worded:i}=this.data,[r,...l]=s.filter(({name:I})=>t[I]),c=k("li"),u=r?t[r.name]:"";c.append(k("p",{textContent:u}));
let h=a(this,g,Re).call(this,t).slice(1);l.length&&c.append(a(this,g,Mo).call(this,l.map(({label:I},B)=>[I,h[B]])));let m=a(this,g,ms).call(this,t);m&&c.append(
k("small",{className:"decided",textContent:m})),i[t.id]&&c.append(k("p",{className:"worded",textContent:i[t.id]}));let A=(I,B)=>{let G=k("button",{type:"button",
textContent:I,onclick:B});return G.setAttribute("aria-label",`${I}: ${u.slice(0,Oo)}`),G};return c.append(A(n.edit,()=>a(this,g,Co).call(this,t)),A(n.withdraw,()=>a(
this,g,No).call(this,t))),c},Mo=function(t){let n=k("dl");for(let[s,i]of t){let r=k("div");r.append(k("dt",{textContent:s}),k("dd",{textContent:i})),n.append(r)}
return n};var ua=q(e=>({form:null}));function jo({data:e,parentElement:t,setTriggerValue:n}){let s=p(t,".writing"),i=ua(s),r=!i.form;return i.form??(i.form=new ds(
s,e)),i.form.draw(e,n,r)}var fa=`.checks { list-style: none; padding: 0; margin: 0; font-family: "Source Sans", sans-serif; color: #1d2b3a; display: grid; gap: 0.7rem; }
.checks li { background: #fff; border: 1px solid #cfd6da; border-left: 8px solid #98a3ab; border-radius: 0.7rem; padding: 0.8rem 1rem; font-size: 1.15rem; line-\
height: 1.35; }
.checks b { display: block; font-size: 0.95rem; color: #46545f; }
.checks li[data-state="good"] { border-left-color: #1a7f37; } .checks li[data-state="good"] b { color: #14662b; }
.checks li[data-state="bad"] { border-left-color: #a1330a; background: #fff4ee; } .checks li[data-state="bad"] b { color: #a1330a; }
.all { font-family: "Source Sans", sans-serif; font-size: 1.25rem; font-weight: 700; margin: 1rem 0 0; color: #14662b; }
.all[hidden], .again[hidden] { display: none; }
.again { font: 600 1.1rem "Source Sans", sans-serif; margin-top: 1rem; min-height: 3rem; padding: 0 1.2rem; border: 2px solid #1d2b3a; border-radius: 0.7rem; ba\
ckground: #fff; color: #1d2b3a; }
`,pa=`.clock { font-family: "Source Sans", sans-serif; color: #1d2b3a; display: flex; align-items: center; justify-content: center; gap: 0.7em; line-height: 1.1\
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
`,Ro=`:host { overflow-wrap: anywhere; }
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
`,ma=`:host { overflow-wrap: anywhere; }
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
`,ga=`.screen { margin-top: 2rem; border-top: 1px solid #cfd6da; padding-top: 0.4rem; font-family: "Source Sans", sans-serif; color: #46545f; }
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
`,ba=`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,wa=`:host { overflow-wrap: anywhere; }
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
`,_o={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidden>\
</button>',css:fa,draw:hi},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:pa,
draw:fi},workshop_fields:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:Ro,draw:ln},workshop_joining:{html:`<form class="joining" novalidate>
  <fieldset class="choice" hidden><legend></legend><div class="options"></div></fieldset>
  <div class="status"><p role="alert"></p></div>
  <button type="submit" class="main go"></button>
</form>
`,css:ma,draw:ao},workshop_screen:{html:`<details class="screen"><summary></summary>
<button type="button" class="size" aria-pressed="false" hidden></button>
<div class="drawing" tabindex="0"></div><p class="none"></p></details>`,css:ga,draw:co},workshop_slider:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:Ro,draw:ln},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:ba,draw:vo},workshop_writing:{html:`<div class="writing">
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
`,css:wa,draw:jo}};var $o=mi(()=>sessionStorage,xe);X.addEventListener("connected",()=>$o="");var de,$e,kt=class{constructor(t,n){j(this,"holder",k("div"));f(this,de,k("div"));f(this,
$e);let{html:s,css:i,draw:r}=_o[t.is];this.piece=t,this.send=n,this.drawComponent=r,o(this,de).innerHTML=s,this.holder.attachShadow({mode:"open"}).append(k("sty\
le",{textContent:i}),o(this,de))}draw(t){this.piece={...this.piece,data:t},d(this,$e,this.drawComponent({data:t,parentElement:o(this,de),setTriggerValue:this.send}))}stop(){
var t;(t=o(this,$e))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};de=new WeakMap,$e=new WeakMap;var gs=class{holder=k("div",{className:Ss});constructor(t){
this.holder.innerHTML=t}remove(){this.holder.remove()}};function va(e){let t=new Map;return e.map(n=>{let s=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.
key}`,i=(t.get(s)??0)+1;return t.set(s,i),[`${s} ${i}`,n]})}function ya({screen:e,title:t,rehearsal:n},{code:s,light:i}){let r=document.documentElement;i&&r.toggleAttribute(
"data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.title=t,i||history.replaceState(history.state,"",`./${e}?code=${s}`))}
var st,he,ue,qt,Ft,_,Po,ws,xs,vs,Ho,Wo,Do,Uo,Bo,bs=class{constructor(t,n){f(this,_);j(this,"debounceMs",0);j(this,"needsProcess",!1);f(this,st,new Map);f(this,he,
null);f(this,ue,0);f(this,qt);f(this,Ft,({type:t})=>{(t==="change"||Un())&&this.connection.send({unsent:Un()})});this.line=p(t,".offline"),this.quietLine=p(t,".\
polling"),this.list=p(t,".phone"),this.live=p(t,".unseen"),this.data=n,this.view=null,this.connection=si(n.code,!1,n.light),Ze.addEventListener("change",o(this,
Ft)),X.addEventListener("connected",o(this,Ft))}draw(t){return this.data=t,a(this,_,vs).call(this,t.view),this.connection.subscribers.add(this),()=>a(this,_,Po).
call(this)}showState(t){let{polling:n,...s}=this.data.connection;ct(this.line,{up:"",polling:"",...s}[t]),ct(this.quietLine,t==="polling"?n:"")}addToQuery(t){let n=this.
view??this.data.view,s=gi({page:xe,after:$o,wasAsleep:Fe,view:n});for(let[i,r]of Object.entries(s))t.set(i,r)}receive(t){if(t.process!==void 0){t.view&&a(this,_,
vs).call(this,t.view);return}t.receipt&&a(this,_,Bo).call(this,t.receipt);let{refused:n}=t;if(n)for(let s of a(this,_,xs).call(this))s.draw({...s.piece.data,refused:n})}compare(){
a(this,_,ws).call(this)&&(clearTimeout(o(this,qt)),d(this,qt,setTimeout(()=>{!a(this,_,ws).call(this)||!this.connection.up||(d(this,ue,o(this,ue)+1),!(o(this,ue)>
1&&we())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};st=new WeakMap,he=new WeakMap,ue=new WeakMap,qt=new WeakMap,Ft=new WeakMap,
_=new WeakSet,Po=function(){Ze.removeEventListener("change",o(this,Ft)),X.removeEventListener("connected",o(this,Ft));for(let t of o(this,st).values())t instanceof
kt&&t.stop();clearTimeout(o(this,qt)),this.connection.unsubscribe(this)},ws=function(){let{rehearsal:t,stage:n}=this.view??this.data.view;return Gs(this.connection.
latest,{rehearsal:t,seen:{stage:n}})},xs=function(){return[...o(this,st).values()].filter(t=>t instanceof kt)},vs=function(t){var s;let n=((s=this.view)==null?void 0:
s.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(o(this,qt)),d(this,ue,0),!n&&(this.view=t,vi(t.asked),ya(t,this.data),a(this,_,Ho).call(this,va(
t.pieces)),a(this,_,Uo).call(this),this.line.dataset.stage=String(t.stage))},Ho=function(t){let n=o(this,st);d(this,st,new Map),n.size&&a(this,_,Wo).call(this,t.
filter(([s])=>!n.has(s)).map(([,s])=>s));for(let[s,i]of t)o(this,st).set(s,n.get(s)??a(this,_,Do).call(this,i)),n.delete(s);for(let s of n.values())s.remove();[
...o(this,st).values()].forEach(({holder:s},i)=>{this.list.children[i]!==s&&this.list.insertBefore(s,this.list.children[i]??null)});for(let[s,i]of t){let r=o(this,
st).get(s);i.is!==void 0&&r instanceof kt&&r.draw(i.data)}},Wo=function(t){let n=t.flatMap(s=>s.is===void 0&&s.announced||[]);n.length&&this.live.replaceChildren(
...n.map(s=>k("p",{textContent:s})))},Do=function(t){return t.is===void 0?new gs(t.html):new kt(t,(n,s)=>this.connection.send({[n]:s}))},Uo=function(){var n;let t=((n=
this.list.querySelector("h1"))==null?void 0:n.textContent)??"";o(this,he)!==null&&o(this,he)!==t&&Ts(),d(this,he,t)},Bo=function(t){let{key:n,nonce:s,refused:i,
final:r,wait:l,...c}=t;for(let u of a(this,_,xs).call(this))u.piece.data.key===n&&u.draw({...u.piece.data,...c,receipt:{...c,nonce:s,refused:i,final:r,wait:l}});
Je.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var ka=q(e=>({phone:null}));function Go({data:e,parentElement:t}){let n=ka(t);return n.phone??(n.phone=
new bs(t,e)),n.phone.draw(e)}var qo=p(document,"main"),xn=JSON.parse(p(document,"#first").textContent??"");if(xn.is){let e=new kt(xn,()=>{});p(qo,".phone").append(e.holder),e.draw(xn.data)}else
Go({data:xn,parentElement:qo,setTriggerValue:()=>{}});p(document,".not-started").remove();
