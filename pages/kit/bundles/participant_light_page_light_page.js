// Made by `make bundles` of participant/light_page/light_page.js 539e1364023de7d6
var Vi=Object.defineProperty;var xs=e=>{throw TypeError(e)};var Yi=(e,t,n)=>t in e?Vi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var j=(e,t,n)=>Yi(e,typeof t!="symbol"?t+"":t,n),bn=(e,t,n)=>t.has(e)||xs("Cannot "+n);var i=(e,t,n)=>(bn(e,t,"read from private field"),n?n.call(e):t.get(e)),f=(e,t,n)=>t.has(e)?xs("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),d=(e,t,n,s)=>(bn(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n),a=(e,t,n)=>(bn(e,t,"access private method"),n);var vs="[data-test-script-state]",Ji="data-stale",_e=`[${Ji}="true"]`,wn="data-retained",St=`[${wn}]`;var ys="stHtml";function Qi(){return document.querySelector('[data-testid="stMain"]')??document.documentElement}function ks(){Qi().scrollTo(0,0)}function Ss(){let e=document.querySelector(vs);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Ki='[class*="st-key-"]',Os="a[href], button, input, select, textarea, summary",Xi='p[tabindex="-1"], h1, h2, h3',Zi=30,tr=10,er=["disabled","hidden",wn,"cla\
ss"],Ls={subtree:!0,childList:!0,attributeFilter:er},ue=[],xn=!1,Ts;function As(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var yn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",kn=e=>{var t;return((t=yn(e.closest(Ki)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function fe(e){return[...e.querySelectorAll(Os)].filter(n=>!n.closest(`${_e}, ${St}`))}var nr=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function sr(e){try{return e.matches(":focus-visible")}catch{return!0}}function Tt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${_e}, ${St}`)&&nr(e)}var vn=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function or(e){let[t,n]=[[],e.getRootNode()];for(let s=e.parentNode;s;s=s.parentNode){s instanceof ShadowRoot&&(s=s.host);let o=s instanceof
HTMLElement&&s.getRootNode()===n?yn(s):"";s instanceof HTMLElement&&t.push({element:s,key:o})}return t}function Pe({element:e,key:t}){let s=e.isConnected&&(!t||
yn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${_e})`);return s instanceof HTMLElement&&!s.closest(St)?s:void 0}var He=({ancestors:e})=>e.filter(
({key:t})=>t);function ir(e){let t=or(e),[n,s]=t.filter(({key:o})=>o).map(o=>fe(o.element));return{element:e,name:vn(e),kind:kn(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(s==null?void 0:s.indexOf(e))??-1,ringed:sr(e)}}function zs(e){let{element:t,name:n,index:s}=e;if(Tt(t))return t;let[
o]=He(e);if(!o){let h=e.ancestors.map(Pe).find(Boolean);return h&&fe(h).find(m=>vn(m)===n&&Tt(m))}let r=Pe(o),l=r?fe(r):[],c=l[s];return(c==null?void 0:c.tagName)===
t.tagName&&(l.length===1||vn(c)===n)&&Tt(c)?c:void 0}function rr({element:e,kind:t,state:n}){let s=fe(document).filter(r=>t&&kn(r)===t&&r.dataset.state===n&&Tt(
r)),o=r=>e.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return s.find(o)??s.filter(r=>!o(r)).pop()}function Es(e){let t=He(e)[1];return t&&Pe(t)}
function ar(e){let t=Es(e);if(!t){let r=ue.slice(1).find(Es);return r&&zs(r)}let n=fe(t),s=n.filter(r=>e.kind&&kn(r)===e.kind),o=n[e.slot];return[...s.includes(
o)?[]:s,o,...n].find(Tt)}function lr(e){let n=[...(He(e).length?He(e):e.ancestors).map(Pe),document.body].filter(o=>o!==void 0);return[Xi,"p:not(:empty)"].flatMap(
o=>n.flatMap(r=>[...r.querySelectorAll(o)])).find(Tt)}function cr(e){let t=e.element.isConnected&&!e.element.closest(St)?rr(e):ar(e);return zs(e)??t??lr(e)}function Cs(){
let[e]=ue;if(!e||Tt(e.element))return!1;let t=As();return!t||t===document.body||t===e.element||t.closest(St)!==null}function dr(){if(!Cs())return;if(Ss())return Ns();
let[e]=ue,t=cr(e);t&&(t.matches(Os)||(t.tabIndex=-1),xn=!0,t.focus({preventScroll:!e.ringed}))}function Ns(){clearTimeout(Ts),Ts=setTimeout(dr,Zi)}var Is=new MutationObserver(
()=>Cs()&&Ns());function Ms(){let e=As();if(!(e instanceof HTMLElement)||e===document.body||e.closest(St))return;let t=e.getRootNode();t instanceof ShadowRoot&&
Is.observe(t,Ls),ue=[ir(e),...ue.filter(n=>n.element!==e)].slice(0,tr)}addEventListener("focusin",Ms,!0);addEventListener("click",Ms,!0);addEventListener("keydo\
wn",e=>{e.repeat&&xn&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(xn=!1)},!0);Is.observe(document,Ls);function p(e,t,n=HTMLElement){let s=e.querySelector(t);if(!(s instanceof n))throw new Error(`no ${n.name} matches ${t}`);return s}function js(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(s=>s instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function ot(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let s=t.get(n)??e(n);return t.set(n,s),s}}var lt=null;function hr(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function ur(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(s=>s.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function fr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...s]=document.querySelectorAll(`${t} button, ${t} summary`);return s.length?
e:n??e}function Rs(e){lt===e&&(lt=null,fr(e).click())}function pr(e){let t=e.isPrimary&&e.button===0?hr(e):null;lt=t&&{button:t,container:ur(t),at:{x:e.x,y:e.y},
released:!1}}function mr({isPrimary:e,x:t,y:n}){let s=lt;if(!(!s||!e)){if(Math.hypot(t-s.at.x,n-s.at.y)>12){lt=null;return}s.released=!0,setTimeout(()=>Rs(s),80)}}
function gr(e){let t=lt;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){lt=null;return}e.preventDefault(),e.stopImmediatePropagation(),Rs(t)}}addEventListener(
"pointerdown",pr,!0);addEventListener("pointerup",mr,!0);addEventListener("pointercancel",()=>lt=null,!0);addEventListener("click",gr,!0);var pe,me,Ft,Vt,Yt,Q,$s,_s,Ps,We,Jt=class{constructor(t){f(this,Q);j(this,"readyState",WebSocket.CONNECTING);j(this,"onmessage",()=>{});j(this,"onclose",()=>{});
f(this,pe,1006);f(this,me,new AbortController);f(this,Ft,"");f(this,Vt,[]);f(this,Yt,!1);a(this,Q,$s).call(this,t)}send(t){i(this,Vt).push(t),i(this,Yt)||a(this,
Q,Ps).call(this)}close(){this.readyState=WebSocket.CLOSED,i(this,me).abort()}};pe=new WeakMap,me=new WeakMap,Ft=new WeakMap,Vt=new WeakMap,Yt=new WeakMap,Q=new WeakSet,
$s=async function(t){try{d(this,Ft,`${t.pathname}/${await a(this,Q,We).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let s=await a(this,Q,We).call(this,`${i(this,Ft)}/next?arrived=${n}`),o=s?s.split(`
`):[];n+=o.length;for(let r of o)a(this,Q,_s).call(this,r)}}catch{}this.close(),this.onclose({code:i(this,pe)})},_s=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},Ps=async function(){d(this,Yt,!0);try{for(;i(this,Vt).length;)await a(this,Q,We).call(this,`${i(this,
Ft)}/message`,i(this,Vt).shift())}catch{this.close()}d(this,Yt,!1)},We=async function(t,n){var o;let s=setTimeout(()=>this.close(),3e4);try{let r=await fetch(t,
{method:"POST",body:n,signal:i(this,me).signal}),l=await r.text();r.status===410&&d(this,pe,Number(l)||1006);let c=(o=r.headers.get("content-type"))==null?void 0:
o.startsWith("text/plain");if(!r.ok||!c)throw new Error(`${r.status}`);return l}finally{clearTimeout(s)}};function Hs(e,t=Math.random()){return e===1?200:Math.min(e>15?8e3:2500,300*2**e)*(.6+.4*t)}function Ws(e){return 4e3*Math.min(4,1+e)}function Sn(e,t){return t-e>
45e3}function Ds(e,t,n){return t-e>(n?15e3:6e4)}function Tn(e,t){return e!==null&&e!==t}function Us(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?
!0:Object.keys(n).some(s=>(e[s]??0)>n[s]):!1}var Gs=[],Bs=!1,br=800;function qs(e){Gs.push(e)}function ge(){return Gs.some(e=>e())?!1:(Bs||setTimeout(()=>location.reload(),Math.random()*br),Bs=!0,!0)}function Fs(){
document.body.hidden=!0,location.reload()}var Et,Qt,Ot,Kt,ct,De=class{constructor(){j(this,"polls",!1);j(this,"unreachable",!1);f(this,Et,0);f(this,Qt,0);f(this,Ot,!1);f(this,Kt,null);f(this,ct,1/0)}begin(t){
d(this,Kt,t)}heard(t){this.unreachable=!1,d(this,Qt,0),this.polls?i(this,ct)===1/0&&d(this,ct,t+1e4):(d(this,Ot,!0),this.endPolling())}lost(t,n){let s=i(this,Kt);
if(d(this,Kt,null),t||s===null)return;if(this.polls){this.polls=!1,d(this,Qt,i(this,Qt)+1),this.unreachable=i(this,Qt)>=(i(this,Ot)?2:1),i(this,Ot)&&d(this,Et,0);
return}d(this,Et,i(this,Et)+1);let o=i(this,Ot)?4:2;this.polls=i(this,Et)>=(n-s>5e3?1:o)}isTrialDue(t){return!this.polls||t<i(this,ct)?!1:(d(this,ct,t+18e4),!0)}endPolling(){
this.polls=!1,d(this,Et,0),d(this,ct,1/0)}};Et=new WeakMap,Qt=new WeakMap,Ot=new WeakMap,Kt=new WeakMap,ct=new WeakMap;var Vs=6e3,vr=40,yr=2e3,kr=5e3,X=new EventTarget,Sr={consoles:1,participants:0,unsent:0},Be=!1,ut=new Map,Ys={release:null,process:null},En=Date.now(),On=0,F,V,
dt,Lt,Xt,ht,At,S,Js,An,zn,Ue,Qs,Ks,Xs,Zs,Cn,to,Nn,In,Mn,Ln=class{constructor(t){f(this,S);j(this,"subscribers",new Set);j(this,"latest",null);j(this,"up",!1);j(
this,"answers",!1);f(this,F,null);f(this,V,new De);f(this,dt,0);f(this,Lt,0);f(this,Xt,0);f(this,ht);f(this,At);this.code=t}want(t,n){this.answers=t,clearTimeout(
i(this,ht)),d(this,ht,setTimeout(()=>a(this,S,Ue).call(this),n))}send(t){var n;return((n=i(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(i(this,F).send(
JSON.stringify(t)),i(this,At)??d(this,At,setTimeout(()=>a(this,S,to).call(this),Ws(i(this,Lt)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.
size||setTimeout(()=>this.subscribers.size||a(this,S,In).call(this),yr)}drop(){a(this,S,Mn).call(this),a(this,S,Cn).call(this)}retryNow(){var t;this.up?this.send(
{there:!0}):((t=i(this,F))==null?void 0:t.readyState)!==WebSocket.CONNECTING&&a(this,S,Ue).call(this)}checkSilence(){this.up&&Ds(i(this,Xt),performance.now(),this.
answers)&&this.send({there:!0}),this.up&&i(this,V).isTrialDue(performance.now())&&a(this,S,Qs).call(this)}};F=new WeakMap,V=new WeakMap,dt=new WeakMap,Lt=new WeakMap,
Xt=new WeakMap,ht=new WeakMap,At=new WeakMap,S=new WeakSet,Js=function(){return i(this,V).polls?new Jt(a(this,S,zn).call(this,new URL(`./poll/${this.code}`,location.
href))):new WebSocket(a(this,S,zn).call(this,a(this,S,An).call(this)))},An=function(){let t=new URL(`./live/${this.code}`,location.href);return t.protocol=t.protocol.
replace("http","ws"),t},zn=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},Ue=function(){
if(clearTimeout(i(this,ht)),!this.subscribers.size&&i(this,dt))return a(this,S,In).call(this);let t=i(this,F);i(this,V).begin(performance.now());let n=a(this,S,
Js).call(this);d(this,F,n),t==null||t.close();let s=setTimeout(()=>i(this,F)===n&&this.drop(),Vs);n.onmessage=o=>{clearTimeout(s),i(this,F)===n&&a(this,S,Ks).call(
this,JSON.parse(o.data))},n.onclose=({code:o})=>{if(clearTimeout(s),!(o===4404&&ge())){if(o===4403)return Fs();i(this,F)===n&&a(this,S,Cn).call(this)}}},Qs=function(){
let t=new WebSocket(a(this,S,An).call(this)),n=setTimeout(()=>t.close(),Vs);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),i(this,V).polls&&(i(this,V).
endPolling(),this.drop())}},Ks=function(t){if(d(this,Lt,i(this,At)?0:i(this,Lt)),a(this,S,Nn).call(this),d(this,Xt,performance.now()),t.process===void 0){for(let n of this.
subscribers)n.receive(t);return}a(this,S,Xs).call(this,t)&&ge()||a(this,S,Zs).call(this,t)},Xs=function({release:t,process:n}){let s=Ys;return Ys={release:t??n,
process:n},Tn(s.release,t??n)?!0:Tn(s.process,n)&&[...this.subscribers].some(({needsProcess:o})=>o)},Zs=function(t){let n=!this.up,s=n&&this.latest;if(Object.assign(
this,{latest:t,up:!0}),d(this,dt,0),i(this,V).heard(i(this,Xt)),Be=!1,t.consoles){let{consoles:o,connected:r=0,unsent:l=0}=t;Sr={consoles:o,participants:r,unsent:l},
X.dispatchEvent(new Event("presence"))}for(let o of this.subscribers)t.view&&o.receive(t),o.showState(i(this,V).polls?"polling":"up"),s?setTimeout(()=>o.ask(),Math.
random()*1e3):setTimeout(()=>o.compare(),o.debounceMs);n&&X.dispatchEvent(new Event("connected"))},Cn=function(){if(a(this,S,Nn).call(this),navigator.onLine&&i(
this,V).lost(this.up,performance.now()),this.up=!1,d(this,dt,i(this,dt)+1),i(this,dt)>1&&!i(this,V).polls){let t=i(this,V).unreachable?"unreachable":"offline";for(let n of this.
subscribers)n.showState(t)}clearTimeout(i(this,ht)),d(this,ht,setTimeout(()=>a(this,S,Ue).call(this),Hs(i(this,dt))))},to=function(){d(this,Lt,i(this,Lt)+1),this.
drop()},Nn=function(){clearTimeout(i(this,At)),d(this,At,void 0)},In=function(){ut.delete(this.code),a(this,S,Mn).call(this)},Mn=function(){let t=i(this,F);d(this,
F,null),t==null||t.close()};function eo(e,t,n=!1){let s=ut.get(e);if(s&&(s.answers||!t))return s;let o=s??new Ln(e);return ut.set(e,o),o.want(t,n?0:vr),o}function no(){
return[...ut.values()].some(({up:e})=>e)}function so(){for(let e of ut.values())e.retryNow()}function oo(){for(let e of ut.values())e.drop()}function io(){Be=!0,
oo()}function Tr(){let e=En;if(En=Date.now(),!document.hidden){if(Sn(e,En))return io();for(let t of ut.values())t.checkSilence()}}setInterval(Tr,kr);addEventListener(
"online",so);addEventListener("offline",()=>{for(let{subscribers:e}of ut.values())for(let t of e)t.showState("offline");oo()});document.addEventListener("visibi\
litychange",()=>{document.hidden?On=Date.now():On&&Sn(On,Date.now())?io():so()});var Er=6e3,Or=8e3,Lr={good:"✓",bad:"✗",waiting:"…"},lo=e=>Math.max(1,Math.round(performance.now()-e));function zt({data:e,list:t},n,s,o){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=s,r.replaceChildren(k("b",{textContent:`${Lr[s]} ${e.texts[s]}`}),o)}function Ar(e){
let t=new URL(`./live/${e}`,location.href);return t.protocol=t.protocol.replace("http","ws"),new WebSocket(t)}var zr=e=>new Jt(new URL(`./poll/${e}`,location.href));
function ro(e){return new Promise(t=>{let n=performance.now(),s=e(),o=l=>{clearTimeout(r),t(l),s.close()},r=setTimeout(()=>o(null),Er);s.onmessage=()=>o(lo(n)),
s.onclose=()=>o(null)})}async function Cr({code:e,texts:t},n){let s=new AbortController,o=setTimeout(()=>s.abort(),Or);try{let r=await fetch(`./check/${e}?live=${n??
""}`,{method:"POST",signal:s.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{return t.no_saved}finally{clearTimeout(o)}}async function ao(e){let{
texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,zt(e,"page","good",t.page),zt(e,"live","waiting",t.loading);let s=await ro(()=>Ar(
n)),o=s===null?await ro(()=>zr(n)):null;s!==null?zt(e,"live","good",t.live.replace("%",String(s))):o!==null?zt(e,"live","good",t.polled.replace("%",String(o))):
zt(e,"live","bad",t.no_live),zt(e,"saved","waiting",t.loading);let r=performance.now(),l=await Cr(e.data,s);zt(e,"saved",l?"bad":"good",l||t.saved.replace("%",String(
lo(r))));let c=!l&&s!==null;e.all.hidden=!c,e.again.hidden=c}function co({data:e,parentElement:t}){let[n,s,o]=[".checks",".all",".again"].map(l=>p(t,l)),r={list:n,
all:s,again:o,data:e};Object.assign(s,{textContent:e.texts.all}),Object.assign(o,{textContent:e.texts.again,onclick:()=>ao(r)}),ao(r)}var Nr=new EventTarget,Ir=q(e=>({data:null,end:0,announced:null}));function ho(e){let t=Math.ceil(e/1e3),[n,s,o]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=l=>String(
l).padStart(2,"0");return n?`${n}:${r(s)}:${r(o)}`:`${s}:${r(o)}`}function uo(e,t){e.textContent!==t&&(e.textContent=t)}function Mr(e,t,n){var o;((o=e.announced)==
null?void 0:o.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&Nr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function jn(e,t,n){clearTimeout(
t.timer);let{name:s,runs:o,warns:r,words:l,label:c}=n,u=o?Math.max(0,t.end-performance.now()):n.left,h=o?u<=0?"over":u<=r?"warning":"runs":"still";Mr(t,s,h),e.dataset.
state=h;let m=p(e,".digits");if(uo(m,ho(u)),m.setAttribute("aria-label",`${c}: ${ho(u)}`),uo(p(e,".words"),l[h]),o&&u>0){let E=()=>t.data&&jn(e,t,t.data);t.timer=
setTimeout(E,(u%1e3||1e3)+5)}}function fo({data:e,parentElement:t}){var r;let n=p(t,".clock"),s=Ir(n),o=performance.now()+e.left;return s.end=((r=s.data)==null?
void 0:r.name)===e.name?Math.min(s.end,o):o,s.data=e,n.dataset.size=e.size,n.hidden=!1,jn(n,s,e),s.onVisible||(s.onVisible=()=>s.data&&jn(n,s,s.data),document.addEventListener(
"visibilitychange",s.onVisible)),()=>{clearTimeout(s.timer),s.onVisible&&document.removeEventListener("visibilitychange",s.onVisible)}}var po="workshop/page",Ct=()=>Math.random().toString(36).slice(2,12);function mo(e,t){let n="";try{n=e().getItem(po)??"",e().setItem(po,t)}catch{}return n}function go({
page:e,after:t,wasAsleep:n,view:s}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(s.stage),rehearsal:s.rehearsal}}var be=Ct();function Ge(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function qe(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return Ge(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],s=new Map([...e.texts??[],...t.texts].map(o=>[o.id,o]));for(let o of n)s.delete(o);return{texts:[...s.values()],
withdrawn:n}}function jr(e,t,n){let{texts:s=[]}=e.map(([,{answer:o}])=>o).reduce(qe,{});return s.length>n?[e.find(([o])=>o===t)??e[0]]:e}function xo(e,t,n,s,o=1/0){
let r=jr(e,t,o);if(!r.length||r.length===1&&n)return null;let l=r[r.length-1][1],c=r.filter(([u])=>u!==t);return{pending:{nonce:r.length>1?s():l.nonce,answer:r.
map(([,{answer:u}])=>u).reduce(qe),inWords:Object.assign({},...r.map(([,{inWords:u}])=>u)),asked:l.asked},obsolete:c.filter(([,{late:u}])=>u).map(([u])=>u),taken:c.
filter(([,{late:u}])=>!u).map(([u])=>u)}}function bo(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function wo(e,t){return JSON.
stringify(e??null,bo)===JSON.stringify(t??null,bo)}function we({answer:e,inWords:t={}},{value:n,answered:s},o={}){if(e.pass)return s&&!n?[]:[o.pass??""];let r=h=>(o.
back??"").replace("{text}",()=>h??"");if(!e.texts)return Object.keys(e).filter(m=>!wo(e[m],n==null?void 0:n[m])).map(m=>e[m]===null?r(t[m]):t[m]??String(e[m]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(h=>[h.id,h])),c=e.texts.filter(h=>!wo(h,l.get(h.id))),u=(e.withdrawn??[]).filter(h=>l.has(h));return[...c.map(h=>t[h.
id]??h.text),...u.map(h=>{var m;return r(t[h]??((m=l.get(h))==null?void 0:m.text))})]}var Nt="";function vo(e){Nt=e}var Rr=3e4,Fe=new EventTarget;function yo(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(e.late&&we(t,e).length)return{kind:"overtaken"};if(!e.
refused)return{kind:"saved"};if(e.final)return we(t,e).length?{kind:"late",message:e.refused}:{kind:"saved"};let s=e.wait?1e3*e.wait:n?Rr:null;return{kind:"refu\
sed",message:e.refused,retryIn:s,restart:!!e.wait}}var Rn="workshop/order",It,it,Ve=class{constructor(t,n=Date.now){f(this,It,"");f(this,it,0);this.getStorage=t,this.now=n,this.rename(),this.takeOver()}next(){return d(
this,it,Math.max(i(this,it)+1,this.now())),{page:i(this,It),number:i(this,it)}}rename(){d(this,It,Ct()+Ct())}handOver(){try{this.getStorage().setItem(Rn,JSON.stringify(
{name:i(this,It),last:i(this,it)}))}catch{}}takeOver(){try{let{name:t,last:n}=JSON.parse(this.getStorage().getItem(Rn)??"null")??{};if(this.getStorage().removeItem(
Rn),typeof t!="string"||!Number.isSafeInteger(n))return;d(this,It,t),d(this,it,Math.max(i(this,it),n))}catch{}}};It=new WeakMap,it=new WeakMap;var $r=48*3600*1e3,Ye="workshop:",_n=(e,t)=>`${Ye}${e}@${t}`,xe=e=>`${Ye}${e}/draft`,ko=e=>e.slice(Ye.length).replace(/@[^@]*$|\/draft$/,""),nt,$n=class{constructor(t){
f(this,nt,new Map);this.getStorage=t}get isVolatile(){return i(this,nt).size>0}read(t){if(i(this,nt).has(t))return i(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let s={...n,at:Date.now()};i(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(s))}catch{this.delete(t),i(this,nt).set(t,s)}}delete(t){i(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...i(this,nt).keys()])].filter(s=>s.startsWith(Ye+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,s])=>n.at-s.at)}deleteOld(t){var n;for(let s of this.names())t-((n=this.read(s))==
null?void 0:n.at)<$r||this.delete(s)}};nt=new WeakMap;var A=new $n(()=>localStorage);A.deleteOld(Date.now());qs(()=>A.isVolatile);var Qe=new EventTarget,Pn=new Set,Hn=!1,Je,Wn=()=>Hn;function So(e){clearTimeout(Je),Je=void 0,Hn!==e&&(Hn=e,Qe.dispatchEvent(new Event("change")))}function Zt(e,t){
t?Pn.add(e):Pn.delete(e),Pn.size?Je??(Je=setTimeout(()=>So(!0),1500)):So(!1)}var _r=4e3,Pr=3,Ke=new Ve(()=>sessionStorage);ot(globalThis,"pagehide",()=>Ke.handOver());ot(globalThis,"pageshow",({persisted:e})=>e&&Ke.takeOver());var ft,jt,
ve,D,Mt,Dn,To,Un,pt=class{constructor(t,n,s=!1){f(this,D);j(this,"pending",null);j(this,"transport",()=>!1);j(this,"most",1/0);j(this,"sanitize",t=>t);f(this,ft);
f(this,jt,0);f(this,ve);this.key=t,this.show=n,this.roundIsOver=s,this.name=_n(t,be);let o=({key:r,newValue:l})=>{l===null&&(r!=null&&r.startsWith(_n(t,"")))&&!this.
pending&&this.transport("look",!0)};d(this,ve,[ot(X,"connected",()=>this.pending&&this.resume()),ot(globalThis,"storage",o)])}send(t,n){let s={nonce:Ct(),answer:t,
inWords:n,asked:Nt};this.pending=s,d(this,jt,0),A.write(this.name,s),a(this,D,Mt).call(this,!0),this.show("saving"),a(this,D,Dn).call(this)}keep(t,n){A.write(this.
name,{asked:Nt,nonce:"held",answer:t,inWords:n}),a(this,D,Mt).call(this,!0)}sendAgain(){this.pending&&a(this,D,Dn).call(this)}resume(){var n;if(this.pending&&((n=
A.read(this.name))!=null&&n.taken))return a(this,D,Un).call(this);let t=xo(A.entries(this.key),this.name,this.pending,Ct,this.most);if(t){this.pending={...t.pending,
answer:this.sanitize(t.pending.answer)},A.write(this.name,this.pending),a(this,D,Mt).call(this,!0);for(let s of t.obsolete)A.delete(s);for(let s of t.taken)A.write(
s,{taken:!0})}this.sendAgain()}receive(t){let n=yo(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(i(this,ft)),n.kind==="overtak\
en")return Ke.rename(),this.sendAgain();if(n.kind==="refused")return n.restart&&d(this,jt,0),n.retryIn&&d(this,ft,setTimeout(()=>this.sendAgain(),n.retryIn)),this.
show("refused",n.message);let s=this.pending;if(this.pending=null,A.delete(this.name),a(this,D,Mt).call(this,!1),n.kind==="saved")return this.show("saved"),this.
roundIsOver?void 0:this.resume();let o={value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};A.write(`${this.name}.${s==null?void 0:s.nonce}`,
{...s,late:o}),this.show("lost",n.message)}stop(){clearTimeout(i(this,ft));for(let t of i(this,ve))t();a(this,D,Mt).call(this,!1)}};ft=new WeakMap,jt=new WeakMap,
ve=new WeakMap,D=new WeakSet,Mt=function(t){this.roundIsOver||Zt(this.name,t)},Dn=function(){var o;if(clearTimeout(i(this,ft)),!this.pending)return;if((o=A.read(
this.name))!=null&&o.taken)return a(this,D,Un).call(this);d(this,jt,i(this,jt)+1);let{nonce:t,answer:n}=this.pending,s={key:this.key,nonce:t,answer:n,...Ke.next()};
this.transport("cast",s)===!1&&this.show("waiting"),d(this,ft,setTimeout(()=>a(this,D,To).call(this),_r))},To=function(){if(this.show("waiting"),no()&&i(this,jt)>=
Pr&&!A.isVolatile)return location.reload();this.resume()},Un=function(){this.pending=null,A.delete(this.name),a(this,D,Mt).call(this,!1),this.show(""),this.transport(
"look",!0)};var ye,Bn,mt=class{constructor(t){f(this,ye);this.name=xe(t)}read(){let t=A.read(this.name)??{parts:{}};return a(this,ye,Bn).call(this,t),t}write(t){
Object.values(t.parts).some(Boolean)?A.write(this.name,{...t,asked:Nt}):A.delete(this.name),a(this,ye,Bn).call(this,t)}stop(){Zt(this.name,!1)}};ye=new WeakSet,
Bn=function({parts:t,base:n={}}){Zt(this.name,Object.entries(t).some(([s,o])=>(o??"")!==(n[s]??"")))};function Xe(e,t,n,s){return t.textContent=n.again,t.onclick=
s,(o,r)=>{let{saving:l,stay:c}=n,u=n.saved??n.removed,h=A.isVolatile?c:n.waiting,m={saving:l,saved:u,waiting:h,refused:"",lost:"","":""};e.dataset.state=o;let E=r??
m[o]??"";e.textContent!==E&&(e.textContent=E),t.hidden=o!=="refused"}}var Hr=2e3,Wr=1e3,K=450;function P(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,
s]of Object.entries(t)){let o=e.querySelector(n);o.textContent=s,o.hidden=!s&&!["LEGEND","SPAN"].includes(o.tagName)}}function gt(e,t){e.setAttribute("role","gr\
oup"),t&&e.setAttribute("aria-label",t)}function Ze(e,{moved:t,chosen:n,undone:s,unset:o}){let r=!1,l=!1;e.oninput=()=>l?s():t(Number(e.value)),e.onchange=()=>l?
s():n(Number(e.value),r?0:K),e.onpointerdown=()=>{r=!0,l=!1},e.onpointercancel=()=>{r=!1,l=!0,s(),setTimeout(s)},e.onpointerup=()=>{setTimeout(()=>o()?n(Number(
e.value),0):s()),setTimeout(()=>r=!1)},e.onkeydown=c=>{l=!1,(c.key==="Enter"||c.key===" ")&&o()&&n(Number(e.value),0)}}var Dr=0,Rt,ke,$t=class{constructor(t){f(
this,Rt,k("p",{className:"unseen"}));f(this,ke);this.control=t,this.line=k("p",{className:"message",id:`message${Dr+=1}`}),i(this,Rt).setAttribute("aria-live","\
polite"),this.elements=[this.line,i(this,Rt)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:s}){this.line.textContent=t,this.line.
classList.toggle("wrong",n),this.control.setAttribute("aria-invalid",String(n)),clearTimeout(i(this,ke)),s?d(this,ke,setTimeout(()=>i(this,Rt).textContent=t,Wr)):
i(this,Rt).textContent=""}};Rt=new WeakMap,ke=new WeakMap;var te=new Set,Eo;function Oo(){clearTimeout(Eo);for(let e of te)e.isConnected||te.delete(e);Zt("typin\
g",te.size>0),te.size&&(Eo=setTimeout(Oo,Hr))}function tn(e,t,{chosen:n,undone:s}){let o=new $t(e),r=u=>{(u||c.wrong)&&o.show(u?t:"",{isWrong:u,announced:u}),c.
wrong=u},l=u=>{c.busy=u,u?te.add(e):te.delete(e),Oo()},c={busy:!1,wrong:!1,message:o,clear:()=>{l(!1),r(!1)}};return e.oninput=()=>{l(!0),e.validity.valid&&r(!1)},
e.onchange=()=>{if(!e.validity.valid)return r(!0);l(!1),e.value===""?s():n(Number(e.value))},e.onblur=()=>{if(c.busy){if(!e.validity.valid)return r(!0);l(!1),s()}},
c}function Se(e,t){return t-Object.values(e).reduce((n,s)=>n+s,0)}function Gn(e,t,{total:n,on_one:s}){return(e[t]??0)>=s?"full":Se(e,n)>0?null:"none"}function qn(e,t,n=1/0){
let s={},o=n;for(let r of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[r],o);l>0&&(s[r]=l),o-=Math.max(0,l)}return s}function Lo(e,t,n){let s=qn(
e,t,n),o=r=>e.includes(r)?s[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,o(r)]))}function Ao({options:e},t){let n=e.filter(([s])=>t[s]||t[s]===
null);return Object.fromEntries(n.map(([s,o])=>[s,t[s]?`${o}: ${"●".repeat(t[s])}`:o]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>String(t[s]??n))}var Ur='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Br=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function zo(e,t){let{texts:n}=e.data,{total:s,on_one:o,options:r}=t,
l=r.map(([b])=>b),c=P(Ur),u=p(c,".left"),h=p(c,".groups"),m={};U(c,{h2:t.label}),gt(c,t.label);let E=b=>{var y;((y=u.lastChild)==null?void 0:y.textContent)===b&&
u.replaceChildren(),u.replaceChildren(k("span",{textContent:b}))},I=()=>E(N(n.dots_left,{left:Se(m,s),total:s})),B=(b,y)=>{e.change({[b]:y||null},K),I()},G=b=>{
let y=Gn(m,b,t);y==="full"?E(N(n.dots_full,{most:o})):y==="none"?E(N(n.dots_none,{total:s})):B(b,(m[b]??0)+1)},T=r.map(([b,y,v],R)=>{var et;v&&v!==((et=r[R-1])==
null?void 0:et[2])&&h.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let O=P(Br),[C,L,M]=[".less",".more",".laid"].map($e=>p(O,$e));p(O,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),L.setAttribute("aria-label",N(n.dots_add,{text:y}));let _=Array.from({length:o},()=>k("i"));return M.append(
..._),C.onclick=()=>{m[b]&&B(b,m[b]-1)},L.onclick=()=>G(b),h.append(O),{id:b,row:O,less:C,more:L,dotLine:M,marks:_}}),H=()=>{for(let{id:b,row:y,less:v,more:R,dotLine:x,
marks:O}of T){let C=m[b]??0;v.setAttribute("aria-disabled",String(!C)),R.setAttribute("aria-disabled",String(Gn(m,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:o})),O.forEach((L,M)=>L.classList.toggle("on",M<C))}};return{root:c,ids:l,show:b=>{let y=Se(m,s);m=qn(l,b,s),
H(),(y!==Se(m,s)||!u.textContent)&&I()},sanitize:b=>Lo(l,b,s),inWords:b=>Ao(t,b)}}var Co=e=>Math.max(0,Math.min(100,Math.round(e)));function No(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function Io({id:e,label:t,left:n,right:s},o){let r=t||`${n} – ${s}`;return e in o?{[e]:o[e]===null?r:`${r}: ${o[e]}`}:{}}var Mo=5,Gr=`
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
  </div>`;function jo(e,t){let n=P(Gr),{texts:s}=t,o=p(n,"input[type=range]",HTMLInputElement),r=p(n,"input[type=number]",HTMLInputElement),[l,c,u]=[".less",".m\
ore",".hint"].map(v=>p(n,v)),h=null,m=null,E="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":s.number}),e.isAlone||gt(n,t.label||s.label),n.classList.
toggle("bipolar",t.bipolar);let I=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(I?s.hint:"");u.classList.toggle("stays",!!B),o.setAttribute("aria-la\
bel",t.label?`${t.label}: ${s.label}`:s.label),l.setAttribute("aria-label",s.less),c.setAttribute("aria-label",s.more);let G=()=>{let v=m??h,R=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),o.value=String(v??50),r.value=String(v??""),u.textContent=R&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=R?e.data.
texts.passed:v===null?s.unset:No(v,t);o.setAttribute("aria-valuetext",x)},T=(v,R)=>{y.clear(),e.change({[t.id]:Co(v)},R)},H=()=>{m=null,e.refresh()};Ze(o,{moved:v=>{
m=v,y.clear(),G()},chosen:(v,R)=>{m=null,T(v,R)},undone:H,unset:()=>h===null});let b=N(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=tn(r,b,{chosen:v=>T(
v,0),undone:H});return n.append(...y.message.elements),l.onclick=()=>T((h??50)-Mo,K),c.onclick=()=>T((h??50)+Mo,K),{root:n,ids:[t.id],show:v=>{h=v[t.id]??null;let R=`${h}\
 ${e.isPassed}`;y.wrong&&R!==E&&y.clear(),E=R,m===null&&!y.busy&&G()},inWords:v=>Io(t,v)}}function Ro(e,t){let n=t,s=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),o=[...e];return e.map(()=>o.splice(Math.floor(s()*o.length),1)[0])}function Vn(e,t,n){
let s=e.filter(o=>o!==t);return s.splice(Math.max(0,Math.min(s.length,n)),0,t),s}function $o(e,t){let n=e.filter(s=>t.includes(s));return[...n,...t.filter(s=>!n.
includes(s))]}var Yn=(e,t)=>String(e)===String(t);function _o({id:e,options:t},n,s){let o=Object.fromEntries(t),r=n[e]??(n[e]===null?s==null?void 0:s[e]:null);return r?
{[e]:r.map(l=>o[l]).join(" · ")}:{}}var qr=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Fr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Vr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Yr=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Jr(e,t){let n=t.findIndex(s=>s.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let s of t.slice(0,n))e.
insertBefore(s,t[n]);for(let s of t.slice(n+1))e.append(s)}function Po(e,t){let{texts:n}=e.data,s=P(qr),o=p(s,"ol"),[r,l,c]=[".mine",".hint","[role=status]"].map(
T=>p(s,T)),u=Ro(t.options.map(([T])=>T),Vr(e.data.key)),h=null,m=null;U(s,{h2:t.label}),gt(s,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:h?
null:E()});let E=()=>m??h??u,I=new Map(t.options.map(([T,H])=>[T,B(T,H)]));function B(T,H){let b=P(Fr),[y,v,R]=[".handle",".up",".down"].map(L=>p(b,L));p(b,"spa\
n").textContent=H,v.setAttribute("aria-label",N(n.order_up,{text:H})),R.setAttribute("aria-label",N(n.order_down,{text:H}));let x=()=>E().indexOf(T),O=(L,M)=>{let _=Vn(
E(),T,L);if(Yn(_,E()))return;e.change({[t.id]:_},K),M.focus();let et=_.indexOf(T)+1;c.textContent=N(n.order_place,{text:H,place:et,places:_.length})};v.onclick=
()=>O(x()-1,v),R.onclick=()=>O(x()+1,R),y.onkeydown=L=>{let M=L.key==="ArrowUp"?-1:L.key==="ArrowDown"?1:0;M&&(L.preventDefault(),O(x()+M,y))},y.onpointerdown=L=>{
m=[...E()],y.setPointerCapture(L.pointerId),b.classList.add("held")},y.onpointermove=L=>{if(!m)return;let _=[...o.children].filter(et=>et!==b).filter(et=>Yr(et)<
L.clientY).length;_!==x()&&(m=Vn(m,T,_),G())};let C=L=>{if(!m)return;let M=m;m=null,b.classList.remove("held"),L&&!Yn(M,E())?e.change({[t.id]:M}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:R,text:H,number:p(b,"b")}}function G(){let T=E().flatMap(b=>I.get(b)??[]),H=T.map(({
row:b})=>b);H.some((b,y)=>o.children[y]!==b)&&Jr(o,H),T.forEach(({handle:b,up:y,down:v,text:R,number:x},O)=>{x.textContent=String(O+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:R,place:O+1,places:T.length})),y.setAttribute("aria-disabled",String(O===0)),v.setAttribute("aria-disabled",String(O===T.length-1))}),s.
classList.toggle("untouched",!h),l.textContent=h?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!h))}return{root:s,ids:[
t.id],show:T=>{h=T[t.id]?$o(T[t.id],u):null,G()},inWords:T=>_o(t,T,e.data.value)}}function Ho(e,t){let n=e.reduce((c,u)=>c+u,0),s=e.map(c=>n?c/n*t:t/e.length),o=s.map(c=>Math.floor(c+1e-9)),r=s.map((c,u)=>[c-o[u],u]).sort(([c,u],[h,m])=>h-c||
u-m),l=t-o.reduce((c,u)=>c+u,0);for(let[,c]of r.slice(0,l))o[c]+=1;return o}function Wo(e,t,n){return Ho(Array(e).fill(1),Math.round(t/n)).map(s=>s*n)}function Do(e,t,n,s,o){
let r=Math.round(s/o),l=Math.max(0,Math.min(r,Math.round(n/o))),c=Ho(e.filter((u,h)=>h!==t),r-l);return c.splice(t,0,l),c.map(u=>u*o)}function Uo(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function Bo({parts:e},t){let n=e.filter(([s])=>s in t);return Object.fromEntries(n.map(([s,o])=>[s,t[s]===null?o:`${o}: ${t[s]}`]))}var Qr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,Kr=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Go(e,t){let{texts:n}=e.data,{total:s,step:o}=t,r=t.parts.map(([x])=>x),l=Wo(r.length,s,o),c=P(
Qr),u=p(c,"[role=status]"),h=null,m=null,E=null,I=null,B="";U(c,{h2:t.label,".hint":N(n.parts_hint,{total:s})}),gt(c,t.label);let G=(x,O)=>N(n.parts_share,{label:x,
count:O}),T=(x,O)=>((I==null?void 0:I.at)!==x&&(I={at:x,values:m??h??l}),Do(I.values,x,O,s,o)),H=(x,O,C)=>{let L=T(x,O);y(),m=null,E=L,e.change(Object.fromEntries(
r.map((M,_)=>[M,L[_]])),C),u.textContent=t.parts.map(([,M],_)=>G(M,L[_])).join(", ")},b=()=>{m=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],O)=>{let C=P(Kr),L=p(C,"input[type=number]",HTMLInputElement),M=p(C,"input[type=range]",HTMLInputElement),_=k("i");p(C,".label").textContent=x;for(let kt of[
L,M])Object.assign(kt,{min:0,max:s,step:o});M.setAttribute("aria-label",x),L.setAttribute("aria-label",N(n.parts_number,{label:x,total:s})),Ze(M,{moved:kt=>{m=T(
O,kt),y(),R()},chosen:(kt,Fi)=>H(O,kt,Fi),undone:b,unset:()=>h===null});let et=N(o===1?n.misfit_whole:n.misfit_steps,{least:0,most:s,step:o}),$e=tn(L,et,{chosen:kt=>H(
O,kt,0),undone:b});return C.append(...$e.message.elements),p(c,".rows").append(C),p(c,".bar").append(_),{label:x,range:M,number:L,bar:_,entry:$e}}),R=()=>{let x=m??
h;c.classList.toggle("untouched",!x),v.forEach(({label:O,range:C,number:L,bar:M},_)=>{C.value=String((x??l)[_]),L.value=String((x==null?void 0:x[_])??""),C.setAttribute(
"aria-valuetext",x?G(O,x[_]):n.parts_unset),M.style.flexGrow=String(x?x[_]:0)})};return{root:c,ids:r,show:x=>{h=Uo(r,x),String(h)!==String(E)&&(I=null);let O=`${h}\
 ${e.isPassed}`;O!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=O,m===null&&!v.some(({entry:C})=>C.busy)&&R()},inWords:x=>Bo(t,x)}}function qo({options:e,low:t,high:n}){let s={0:t,[e.length-1]:n};return e.map((o,r)=>({value:r+1,text:o,name:s[r]?`${o}: ${s[r]}`:o}))}function Fo({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Vo({id:e,label:t},n,s){let o=n.find(({value:r})=>r===s[e]);return o?{[e]:`${t}: ${o.text}`}:s[e]===null?{[e]:t}:
{}}var Xr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Yo=0;function Jo(e,t,n,s){let o=P(Xr),r=p(o,".back");Yo+=1;let l=`group${Yo}`;U(o,{legend:t.label,".low":t.low??"",".high":t.high??""}),o.classList.
toggle("row",s),o.classList.toggle("open",!t.low&&!t.high),o.style.setProperty("--options",String(n.length));let c=n.map(({value:u,text:h,name:m})=>{let E=P('<l\
abel><input type="radio" /><span></span></label>'),I=p(E,"input",HTMLInputElement);return I.name=l,m&&I.setAttribute("aria-label",m),I.onchange=()=>e.change({[t.
id]:u},K),p(E,"span").textContent=h,p(o,".options").append(E),I});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),c[0].focus()},{root:o,ids:[t.id],show:u=>{n.forEach(
({value:h},m)=>c[m].checked=u[t.id]===h),r.classList.toggle("away",u[t.id]===void 0)},inWords:u=>Vo(t,n,u)}}var Qo=(e,t)=>Jo(e,t,qo(t),!0),Ko=(e,t)=>Jo(e,t,Fo(t),
!1);function ee(e,t){return[...e.trim()].length-t}function en(e,t){return e>-Math.min(50,t/5)}function Xo({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Zr=800,ta=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function Zo(e,t){let{texts:n}=e.data,s=P(ta),o=p(s,"te\
xtarea",HTMLTextAreaElement),r=new $t(o),l="";U(s,{h2:t.label,".hint":t.hint}),s.append(...r.elements),o.rows=t.rows,o.value=e.drafts.read().parts[t.id]??"";let c=()=>{
let h=ee(o.value,t.longest);r.show(N(h>0?n.too_long:n.left,{over:h,left:-h}),{isWrong:h>0,announced:o.matches(":focus")&&en(h,t.longest)})},u=()=>{let h=o.value.
trim(),m=ee(h,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:m?"":o.value}}),m&&h!==l&&e.change({[t.id]:h||null},Zr)};return o.oninput=()=>{
c(),u()},o.onblur=()=>{e.flush(),e.refresh()},{root:s,ids:[t.id],show:h=>{l=h[t.id]??"";let m=s.getRootNode();!((m instanceof ShadowRoot||m instanceof Document)&&
m.activeElement===o)&&ee(o.value,t.longest)<=0&&(o.value=l),c()},inWords:h=>Xo(t,h)}}function nn(e,t,n){return t.pass?t:Ge(e!=null&&e.pass?Object.fromEntries(n.map(s=>[s,null])):e??{},t)}function ti(e,t,n){return t?nn(e,t,n):e??{}}function Jn(e,t){
let n=t.pass?{}:Ge(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,s])=>s!==null))}function ei({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function ea(e){let t=P('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function na(e,t){switch(t.type){case"head\
ing":return ea(t);case"mark":return jo(e,t);case"rating":return Qo(e,t);case"choice":return Ko(e,t);case"parts":return Go(e,t);case"dots":return zo(e,t);case"or\
der":return Po(e,t);case"words":return Zo(e,t)}}var rt,ne,Z,se,_t,Pt,w,Te,bt,Kn,Xn,sn,ni,si,Zn,Ee,ts,oi,ii,Qn=class{constructor(t,n){f(this,w);j(this,"isAlone",
!1);j(this,"isPassed",!1);f(this,rt,[]);f(this,ne,"");f(this,Z,null);f(this,se,null);f(this,_t);f(this,Pt,()=>{});this.root=t,this.data=n,this.list=p(t,".fields"),
this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,".said"),this.outbox=a(this,w,ts).call(this,n.key),this.drafts=new mt(n.
key),this.pass.onclick=()=>a(this,w,ni).call(this)}draw(t,n,s){let o=s||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return d(this,Pt,Xe(
this.line,this.again,r,()=>this.outbox.sendAgain())),o&&!s&&a(this,w,oi).call(this,t.key),a(this,w,ii).call(this),this.outbox.transport=n,(o||!t.receipt&&i(this,
w,Xn))&&this.outbox.resume(),this.outbox.receive(t.receipt),i(this,Z)?a(this,w,si).call(this):!this.outbox.pending&&t.saved&&!i(this,w,Xn)&&i(this,Pt).call(this,
"saved"),this.refresh(),()=>{a(this,w,Ee).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){d(this,Z,nn(i(this,Z),t,i(this,w,Te))),i(this,Pt).call(
this,"saving"),this.outbox.keep(i(this,w,bt),a(this,w,sn).call(this,i(this,w,bt))),a(this,w,Zn).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,Ee).call(this),!i(this,Z))return;let t=i(this,w,bt);d(this,Z,null),this.outbox.send(t,a(this,w,sn).call(this,t))}refresh(){var o;let{data:t}=this,n=i(
this,w,bt);this.isPassed=ei(t,n);let s=Jn(t.value,n);for(let r of i(this,rt))(o=r.show)==null||o.call(r,s);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),p(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};rt=
new WeakMap,ne=new WeakMap,Z=new WeakMap,se=new WeakMap,_t=new WeakMap,Pt=new WeakMap,w=new WeakSet,Te=function(){return i(this,rt).flatMap(({ids:t})=>t)},bt=function(){
var t;return a(this,w,Kn).call(this,ti(((t=this.outbox.pending)==null?void 0:t.answer)??null,i(this,Z),i(this,w,Te)))},Kn=function(t){if(t.pass)return t;let n=i(
this,w,Te),s=Object.fromEntries(Object.entries(t).filter(([o])=>n.includes(o)));return i(this,rt).reduce((o,r)=>{var l;return((l=r.sanitize)==null?void 0:l.call(
r,o))??o},s)},Xn=function(){return this.line.dataset.state==="lost"},sn=function(t){return t.pass?{}:Object.assign({},...i(this,rt).map(n=>{var s;return((s=n.inWords)==
null?void 0:s.call(n,t))??{}}))},ni=function(){let t=this.isPassed?i(this,se):null;this.isPassed||d(this,se,Jn(this.data.value,i(this,w,bt)));let n=t&&Object.keys(
t).length;d(this,Z,n?nn({pass:!0},t,i(this,w,Te)):{pass:!0}),this.flush(),this.refresh()},si=function(){this.outbox.keep(i(this,w,bt),a(this,w,sn).call(this,i(this,
w,bt))),i(this,_t)||a(this,w,Zn).call(this,K)},Zn=function(t){a(this,w,Ee).call(this),t?d(this,_t,setTimeout(()=>this.flush(),t)):this.flush()},Ee=function(){clearTimeout(
i(this,_t)),d(this,_t,void 0)},ts=function(t){let n=new pt(t,(...s)=>i(this,Pt).call(this,...s));return n.sanitize=s=>a(this,w,Kn).call(this,s),n},oi=function(t){
a(this,w,Ee).call(this),this.outbox.stop(),this.drafts.stop(),d(this,Z,d(this,se,null)),d(this,ne,""),this.outbox=a(this,w,ts).call(this,t),this.drafts=new mt(t)},
ii=function(){let{fields:t}=this.data,n=JSON.stringify(t);i(this,ne)!==n&&(d(this,ne,n),this.isAlone=t.length===1,d(this,rt,t.map(s=>na(this,s))),this.list.replaceChildren(
...i(this,rt).map(({root:s})=>s)),this.root.classList.toggle("alone",this.isAlone))};var sa=q(e=>({form:null}));function on({data:e,parentElement:t,setTriggerValue:n}){
let s=p(t,".form"),o=sa(s),r=!o.form;return o.form??(o.form=new Qn(s,e)),o.form.draw(e,n,r)}var oa=4e3,Ht,oe,Oe,Le,Ae,ze,wt,rn,ri,es=class{constructor(t){f(this,wt);f(this,Ht);f(this,oe,!1);f(this,Oe,"");f(this,Le,null);f(this,Ae,()=>{});f(this,ze,()=>{
i(this,oe)&&a(this,wt,rn).call(this)});this.root=t,this.message=p(t,".status p"),this.button=p(t,".go",HTMLButtonElement),t.onsubmit=n=>{var s;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(s=i(this,Le))==null?void 0:s.going}),a(this,wt,rn).call(this)}}draw({roles:t,texts:n,
language:s,refused:o},r){return d(this,Le,n),d(this,Ae,r),this.root.lang=s,i(this,Oe)!==JSON.stringify(t)&&a(this,wt,ri).call(this,t,n),clearTimeout(i(this,Ht)),
d(this,oe,!1),this.message.textContent=o??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",i(this,ze)),()=>{clearTimeout(
i(this,Ht)),X.removeEventListener("connected",i(this,ze))}}};Ht=new WeakMap,oe=new WeakMap,Oe=new WeakMap,Le=new WeakMap,Ae=new WeakMap,ze=new WeakMap,wt=new WeakSet,
rn=function(){clearTimeout(i(this,Ht)),d(this,oe,!0);let t=js(this.root,"input",HTMLInputElement).find(({checked:n})=>n);i(this,Ae).call(this,"join",{role:(t==null?
void 0:t.value)||null}),d(this,Ht,setTimeout(()=>a(this,wt,rn).call(this),oa))},ri=function(t,n){d(this,Oe,JSON.stringify(t));let s=t.length?[...t.map(o=>[o,o]),
["",n.rather_not]]:[];p(this.root,"fieldset").hidden=!s.length,p(this.root,"legend").textContent=n.role,p(this.root,".options").replaceChildren(...s.map(([o,r])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:o,checked:!o}),k("span",{textContent:r})),l}))};var ia=q(e=>new es(e));function ai({data:e,
parentElement:t,setTriggerValue:n}){return ia(p(t,".joining",HTMLFormElement)).draw(e,n)}var ra=4e3,ie,Wt,Ce,xt,an,li,ns=class{constructor(t){f(this,xt);f(this,ie,null);f(this,Wt);f(this,Ce,"");this.root=t,this.picture=p(t,".picture"),this.none=p(t,
".none"),this.size=p(t,".size"),this.size.onclick=()=>{let n=this.picture.classList.toggle("large");this.size.setAttribute("aria-pressed",String(n))},t.addEventListener(
"toggle",()=>a(this,xt,an).call(this))}draw(t){return d(this,ie,t),this.root.lang=t.language,p(this.root,"summary").textContent=t.texts.open,this.size.textContent=
t.texts.larger,a(this,xt,an).call(this),()=>clearTimeout(i(this,Wt))}};ie=new WeakMap,Wt=new WeakMap,Ce=new WeakMap,xt=new WeakSet,an=async function(){clearTimeout(
i(this,Wt));let t=i(this,ie);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,xt,li).call(this,n.
status===200?await n.text():"")}catch{}clearTimeout(i(this,Wt)),this.root.open&&this.root.isConnected&&d(this,Wt,setTimeout(()=>a(this,xt,an).call(this),ra))}},
li=function(t){var n;this.size.hidden=!t,this.none.textContent=t?"":((n=i(this,ie))==null?void 0:n.texts.none)??"",i(this,Ce)!==t&&(this.picture.innerHTML=t),d(
this,Ce,t)};var aa=q(e=>new ns(e));function ci({data:e,parentElement:t}){return aa(p(t,".screen",HTMLDetailsElement)).draw(e)}function ln({begin:e,own:t,open:n}){return[...new Set(A.names(e).map(ko))].filter(o=>t.some(r=>o.endsWith(`/${r}`))&&!n.includes(o))}var ui=e=>A.entries(e).some(
([,{late:t}])=>!t),di=({begin:e,own:t})=>ln({begin:e,own:t,open:[]}).some(ui);function hi(e,t){var l,c,u;let n=A.entries(e),s=n.flatMap(([,h])=>h.late?we(h,h.late,
t):[]),o=A.read(xe(e));for(let[h,m]of Object.entries((o==null?void 0:o.parts)??{}))m&&m!==((l=o==null?void 0:o.base)==null?void 0:l[h])&&s.push(((c=o==null?void 0:
o.inWords)==null?void 0:c[h])??m);return{asked:(o==null?void 0:o.asked)||(((u=n[n.length-1])==null?void 0:u[1].asked)??""),lines:[...new Set(s)]}}function la(e){
for(let[t,{late:n}]of A.entries(e))n&&A.delete(t);A.delete(xe(e))}var vt,Ne,re,Ie,z,os,fi,is,pi,mi,gi,Dt,bi,wi,ss=class{constructor(t,n){f(this,z);f(this,vt,new Map);
f(this,Ne,()=>{});f(this,re,!1);f(this,Ie,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,z,os).call(this),a(this,z,fi).call(this),a(this,z,mi).
call(this,n),a(this,z,Dt).call(this),()=>a(this,z,os).call(this)}};vt=new WeakMap,Ne=new WeakMap,re=new WeakMap,Ie=new WeakMap,z=new WeakSet,os=function(){i(this,
Ne).call(this);for(let t of i(this,vt).values())t.stop();i(this,vt).clear()},fi=function(){let t=a(this,z,is).call(this),n=[...t?[ot(t,"click",s=>a(this,z,gi).call(
this,s))]:[],ot(window,"storage",()=>a(this,z,Dt).call(this)),ot(Fe,"receipt",({detail:s})=>a(this,z,pi).call(this,s))];d(this,Ne,()=>n.forEach(s=>s()))},is=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},pi=function(t){let n=i(this,vt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
i(this,vt).delete(t.key),a(this,z,Dt).call(this)},mi=function(t){for(let n of ln(this.data).filter(ui)){let s=new pt(n,()=>a(this,z,Dt).call(this),!0);i(this,vt).
set(n,s),s.transport=t,s.resume()}},gi=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!di(this.data)||(t.preventDefault(),d(this,
re,!0),a(this,z,Dt).call(this),this.root.scrollIntoView({block:"center"}))},Dt=function(){let{data:t,root:n}=this;i(this,re)&&d(this,re,di(t));let s=a(this,z,bi).
call(this);i(this,re)&&s.push(k("p",{className:"lost",textContent:t.wait}));let o=s.map(({textContent:r})=>r).join(`
`);o!==i(this,Ie)&&n.replaceChildren(...s),d(this,Ie,o),n.lang=t.language,n.hidden=!s.length},bi=function(){let{data:t}=this,n=(l,c)=>k("p",{className:l,textContent:c}),
o=ln(t).map(l=>hi(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:c})=>[...l===Nt||c.every(h=>h.startsWith(l))?[]:[n("asked",l)],...c.map(h=>n(
"",h))]);if(!o.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,z,wi).call(this)});return[n("lost",t.lost),...o,r]},wi=function(){
var n;for(let s of ln(this.data))hi(s,this.data.words).lines.length&&la(s);a(this,z,Dt).call(this);let t=(n=a(this,z,is).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var ca=q(e=>({late:null}));function xi({data:e,parentElement:t,setTriggerValue:n}){
let s=p(t,".unsent"),o=ca(s);return o.late??(o.late=new ss(s,e)),o.late.draw(e,n)}function cn(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function vi(e,{texts:t=[],withdrawn:n=[]}){let s=new Map([...e,
...t].map(o=>[o.id,o]));for(let o of n)s.delete(o);return[...s.values()]}function yi(e,t){return e.some(({id:s})=>s===t.id)?e.map(s=>s.id===t.id?t:s):[...e,t]}function ki(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function Si(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:s})=>{var o;return((o=s.find(([r])=>r===t[n]))==null?void 0:o[1])??t[n]})}function Ti(e,t){
let n=e.filter(({stays:s,name:o})=>s&&t[o]);return Object.fromEntries(n.map(({name:s})=>[s,t[s]]))}var Ei=60,da='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',ha='<div class="entry"><label><span class="for\
"></span></label></div>';function ua(e,{rows:t},n){let s=document.createElement(t>1?"textarea":"input");return s instanceof HTMLTextAreaElement?s.rows=t:s.type=
"text",s.oninput=n,p(e,"label").append(s),{all:[s],get:()=>s.value,set:o=>s.value=o}}function fa(e,{name:t,options:n},s){let o=n.map(([r,l])=>{let c=k("label"),
u=k("input",{type:"radio",name:t,value:r});return u.onchange=s,c.append(u,k("span",{textContent:l})),p(e,".options").append(c),u});return{all:o,get:()=>{var r;return((r=
o.find(({checked:l})=>l))==null?void 0:r.value)??""},set:r=>o.forEach(l=>l.checked=l.value===r)}}var Ut,J,dn,as,hn,rs=class{constructor(t,n,s,o){f(this,J);f(this,
Ut,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=s,this.root=P(t.options.length?da:ha),p(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{i(this,Ut)&&d(this,Ut,i(this,J,dn)),a(this,J,hn).call(this),o()};this.controls=(t.options.length?fa:ua)(this.root,t,r),this.message=
new $t(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),d(this,Ut,!1),a(this,J,hn).call(this)}focus(){this.controls.all[0].focus()}check(){return d(this,Ut,!0),a(this,J,hn).call(this),!i(this,J,dn)&&i(this,J,as)<=
0}};Ut=new WeakMap,J=new WeakSet,dn=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},as=function(){return this.spec.longest?ee(this.value,this.
spec.longest):0},hn=function(){let{texts:t}=this,n=i(this,J,as),s=i(this,Ut)&&i(this,J,dn),o=this.spec.longest!==null&&en(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||o)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(s?t.missing:l,{isWrong:s||n>0,announced:!s&&o&&this.controls.all[0].matches(":fo\
cus")})};var Y,je,W,tt,le,at,Bt,g,cs,Oi,Li,un,ds,Ai,fn,pn,mn,Me,hs,zi,Ci,us,ae,fs,Ni,Ii,ls=class{constructor(t,n){f(this,g);f(this,Y,[]);f(this,je,"");f(this,W,
[]);f(this,tt,null);f(this,le,{});f(this,at,!1);f(this,Bt,()=>{});this.root=t,this.data=n,this.form=p(t,"form",HTMLFormElement),this.add=p(t,".add",HTMLButtonElement),
this.cancel=p(t,".cancel"),this.list=p(t,"ul"),this.own=p(t,"section"),this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,
".said"),this.outbox=a(this,g,ds).call(this,n.key),this.drafts=new mt(n.key),this.form.onkeydown=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&a(this,g,hs).call(
this)},this.form.onsubmit=s=>{s.preventDefault(),a(this,g,hs).call(this)},this.cancel.onclick=()=>a(this,g,pn).call(this),this.pass.onclick=()=>{d(this,W,[]),d(
this,at,!0),this.drafts.stop(),this.outbox.send({pass:!0}),a(this,g,ae).call(this)}}draw(t,n,s){var l,c;let o=s||this.outbox.key!==t.key;this.data=t;let r={...t.
texts,saved:t.saved};return d(this,Bt,Xe(this.line,this.again,r,()=>this.outbox.sendAgain())),o&&!s&&(a(this,g,cs).call(this),this.outbox=a(this,g,ds).call(this,
t.key),this.drafts=new mt(t.key)),a(this,g,Ai).call(this,o?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(o||!t.receipt&&i(this,g,un))&&
a(this,g,Oi).call(this),this.outbox.receive(t.receipt),d(this,W,vi(((l=t.value)==null?void 0:l.texts)??[],((c=this.outbox.pending)==null?void 0:c.answer)??{})),
this.outbox.pending||a(this,g,Li).call(this),o&&i(this,at)&&this.drafts.stop(),a(this,g,ae).call(this),()=>a(this,g,cs).call(this)}};Y=new WeakMap,je=new WeakMap,
W=new WeakMap,tt=new WeakMap,le=new WeakMap,at=new WeakMap,Bt=new WeakMap,g=new WeakSet,cs=function(){this.outbox.stop(),this.drafts.stop()},Oi=function(){this.
outbox.resume(),i(this,g,un)&&!this.outbox.pending&&i(this,Bt).call(this,"")},Li=function(){let{answered:t,receipt:n,saved:s,value:o}=this.data;d(this,at,t&&!o),
s&&!i(this,g,un)&&i(this,Bt).call(this,"saved"),n&&i(this,W).some(r=>!a(this,g,fs).call(this,r))&&this.outbox.transport("look",!0)},un=function(){return this.line.
dataset.state==="lost"},ds=function(t){return new pt(t,(...n)=>i(this,Bt).call(this,...n))},Ai=function(t){let{parts:n,texts:s}=this.data,o=JSON.stringify(n);i(
this,je)!==o&&(d(this,je,o),t??(t={parts:cn(i(this,Y)),editing:i(this,tt),base:i(this,le)}),d(this,Y,n.map((r,l)=>new rs(r,s,l===0,()=>a(this,g,mn).call(this)))),
p(this.root,".parts").replaceChildren(...i(this,Y).map(({root:r})=>r))),t&&a(this,g,fn).call(this,t.parts,t.editing??null,t.base??{})},fn=function(t,n,s){d(this,
tt,n),d(this,le,s);for(let o of i(this,Y))o.set(t[o.name]??"")},pn=function(){let t=Ti(this.data.parts,i(this,W)[i(this,W).length-1]??{});a(this,g,fn).call(this,
t,null,t),a(this,g,mn).call(this),a(this,g,ae).call(this)},mn=function(){let t=cn(i(this,Y)),n=Object.fromEntries(Object.entries(t).map(([s,o])=>[s,a(this,g,Me).
call(this,{[s]:o})[0]]));this.drafts.write({parts:t,inWords:n,base:i(this,le),editing:i(this,tt)})},Me=function(t){return Si(this.data.parts,t)},hs=function(){let t=i(
this,Y).filter(o=>!o.check());if(t.length)return t[0].focus();let n=i(this,W).find(({id:o})=>o===i(this,tt));if(!n&&i(this,W).length>=this.data.most)return;let s={
id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...cn(i(this,Y))};d(this,W,yi(i(this,W),s)),a(this,g,pn).call(this),a(this,g,us).call(this,{texts:[
s],withdrawn:[]})},zi=function(t){a(this,g,fn).call(this,t,t.id,t),a(this,g,mn).call(this),a(this,g,ae).call(this),i(this,Y)[0].focus()},Ci=function(t){d(this,W,
i(this,W).filter(s=>s!==t)),i(this,tt)===t.id&&a(this,g,pn).call(this);let n=a(this,g,Me).call(this,t).join(" · ");a(this,g,us).call(this,{texts:[],withdrawn:[
t.id]},{[t.id]:n}),this.live.textContent=N(this.data.texts.withdrawn,{text:n.slice(0,Ei)})},us=function(t,n={}){var l;let s=(l=this.outbox.pending)!=null&&l.answer.
texts?this.outbox.pending:null,o=qe(s==null?void 0:s.answer,t);d(this,at,!1);let r=Object.fromEntries((o.texts??[]).map(c=>[c.id,a(this,g,Me).call(this,c).join(
" · ")]));this.outbox.send(o,{...s==null?void 0:s.inWords,...r,...n}),a(this,g,ae).call(this)},ae=function(){let{texts:t,most:n,rule:s}=this.data,{add:o,cancel:r,
own:l,pass:c}=this;U(this.root,{".rule":s,h2:t.own}),o.textContent=i(this,tt)?t.keep:t.add,r.textContent=t.cancel,r.hidden=!i(this,tt);let u=i(this,W).length>=n&&
!i(this,tt);o.disabled=u;for(let h of i(this,Y).flatMap(({controls:m})=>m.all))h.disabled=u;i(this,Y)[0].controls.all[0].placeholder=u?t.full:"",this.list.replaceChildren(
...i(this,W).map(h=>a(this,g,Ni).call(this,h))),l.hidden=!i(this,W).length,c.textContent=i(this,at)?t.passed:t.pass,c.setAttribute("aria-pressed",String(i(this,
at))),c.hidden=i(this,W).length>0,this.root.lang=this.data.language},fs=function(t){let{statuses:n,unseen:s}=this.data,o=n[t.id];return(o==null?void 0:o.text)===
ki(t)?o.status:s},Ni=function(t){let{texts:n,parts:s,worded:o}=this.data,[r,...l]=s.filter(({name:I})=>t[I]),c=k("li"),u=r?t[r.name]:"";c.append(k("p",{textContent:u}));
let h=a(this,g,Me).call(this,t).slice(1);l.length&&c.append(a(this,g,Ii).call(this,l.map(({label:I},B)=>[I,h[B]])));let m=a(this,g,fs).call(this,t);m&&c.append(
k("small",{className:"decided",textContent:m})),o[t.id]&&c.append(k("p",{className:"worded",textContent:o[t.id]}));let E=(I,B)=>{let G=k("button",{type:"button",
textContent:I,onclick:B});return G.setAttribute("aria-label",`${I}: ${u.slice(0,Ei)}`),G};return c.append(E(n.edit,()=>a(this,g,zi).call(this,t)),E(n.withdraw,()=>a(
this,g,Ci).call(this,t))),c},Ii=function(t){let n=k("dl");for(let[s,o]of t){let r=k("div");r.append(k("dt",{textContent:s}),k("dd",{textContent:o})),n.append(r)}
return n};var pa=q(e=>({form:null}));function Mi({data:e,parentElement:t,setTriggerValue:n}){let s=p(t,".writing"),o=pa(s),r=!o.form;return o.form??(o.form=new ls(
s,e)),o.form.draw(e,n,r)}var ma=`.checks { list-style: none; padding: 0; margin: 0; font-family: "Source Sans", sans-serif; color: #1d2b3a; display: grid; gap: 0.7rem; }
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
`,ji=`:host { overflow-wrap: anywhere; }
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
.picture { forced-color-adjust: none; background: #fbf8f1; overflow-x: auto; }
.picture svg { display: block; width: 100%; height: auto; }
/* So wide that its smallest letters can be read: then it is moved sideways. */
.picture.large svg { min-width: 40rem; }
.size { font: 600 1rem "Source Sans", sans-serif; color: #1d2b3a; cursor: pointer; min-height: 2.75rem; padding: 0 1rem; margin: 0.6rem 0; border: 2px solid #46\
545f; border-radius: 0.6rem; background: #fff; }
.size[aria-pressed="true"] { background: #1d2b3a; color: #fff; }
@media (forced-colors: active) { .size[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }\
 }
.size:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
/* A screen that is so wide shows it large enough as it is. */
@media (min-width: 43rem) { .size { display: none; } }
.picture:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
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
`,Ri={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidden>\
</button>',css:ma,draw:co},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:ga,
draw:fo},workshop_fields:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:ji,draw:on},workshop_joining:{html:`<form class="joining" novalidate>
  <fieldset class="choice" hidden><legend></legend><div class="options"></div></fieldset>
  <div class="status"><p role="alert"></p></div>
  <button type="submit" class="main go"></button>
</form>
`,css:ba,draw:ai},workshop_screen:{html:`<details class="screen"><summary></summary>
<button type="button" class="size" aria-pressed="false" hidden></button>
<div class="picture" tabindex="0"></div><p class="none"></p></details>`,css:wa,draw:ci},workshop_slider:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:ji,draw:on},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:xa,draw:xi},workshop_writing:{html:`<div class="writing">
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
`,css:va,draw:Mi}};var _i=mo(()=>sessionStorage,be);X.addEventListener("connected",()=>_i="");function $i(e,t){e.textContent!==t&&(e.textContent=t)}var ce,Re,yt=class{constructor(t,n){
j(this,"holder",k("div"));f(this,ce,k("div"));f(this,Re);let{html:s,css:o,draw:r}=Ri[t.is];this.piece=t,this.send=n,this.drawComponent=r,i(this,ce).innerHTML=s,
this.holder.attachShadow({mode:"open"}).append(k("style",{textContent:o}),i(this,ce))}draw(t){this.piece={...this.piece,data:t},d(this,Re,this.drawComponent({data:t,
parentElement:i(this,ce),setTriggerValue:this.send}))}stop(){var t;(t=i(this,Re))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};ce=new WeakMap,
Re=new WeakMap;var ps=class{holder=k("div",{className:ys});constructor(t){this.holder.innerHTML=t}remove(){this.holder.remove()}};function ka(e){let t=new Map;return e.
map(n=>{let s=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.key}`,o=(t.get(s)??0)+1;return t.set(s,o),[`${s} ${o}`,n]})}function Sa({screen:e,title:t,rehearsal:n},{
code:s,light:o}){let r=document.documentElement;o&&r.toggleAttribute("data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.
title=t,o||history.replaceState(history.state,"",`./${e}?code=${s}`))}var st,de,he,Gt,qt,$,Pi,gs,bs,ws,Hi,Wi,Di,Ui,Bi,ms=class{constructor(t,n){f(this,$);j(this,
"debounceMs",0);j(this,"needsProcess",!1);f(this,st,new Map);f(this,de,null);f(this,he,0);f(this,Gt);f(this,qt,({type:t})=>{(t==="change"||Wn())&&this.connection.
send({unsent:Wn()})});this.line=p(t,".offline"),this.quietLine=p(t,".polling"),this.list=p(t,".phone"),this.live=p(t,".unseen"),this.data=n,this.view=null,this.
connection=eo(n.code,!1,n.light),Qe.addEventListener("change",i(this,qt)),X.addEventListener("connected",i(this,qt))}draw(t){return this.data=t,a(this,$,ws).call(
this,t.view),this.connection.subscribers.add(this),()=>a(this,$,Pi).call(this)}showState(t){let{polling:n,...s}=this.data.connection;$i(this.line,{up:"",polling:"",
...s}[t]),$i(this.quietLine,t==="polling"?n:"")}addToQuery(t){let n=this.view??this.data.view,s=go({page:be,after:_i,wasAsleep:Be,view:n});for(let[o,r]of Object.
entries(s))t.set(o,r)}receive(t){if(t.process!==void 0){t.view&&a(this,$,ws).call(this,t.view);return}t.receipt&&a(this,$,Bi).call(this,t.receipt);let{refused:n}=t;
if(n)for(let s of a(this,$,bs).call(this))s.draw({...s.piece.data,refused:n})}compare(){a(this,$,gs).call(this)&&(clearTimeout(i(this,Gt)),d(this,Gt,setTimeout(
()=>{!a(this,$,gs).call(this)||!this.connection.up||(d(this,he,i(this,he)+1),!(i(this,he)>1&&ge())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){
this.compare()}};st=new WeakMap,de=new WeakMap,he=new WeakMap,Gt=new WeakMap,qt=new WeakMap,$=new WeakSet,Pi=function(){Qe.removeEventListener("change",i(this,qt)),
X.removeEventListener("connected",i(this,qt));for(let t of i(this,st).values())t instanceof yt&&t.stop();clearTimeout(i(this,Gt)),this.connection.unsubscribe(this)},
gs=function(){let{rehearsal:t,stage:n}=this.view??this.data.view;return Us(this.connection.latest,{rehearsal:t,seen:{stage:n}})},bs=function(){return[...i(this,
st).values()].filter(t=>t instanceof yt)},ws=function(t){var s;let n=((s=this.view)==null?void 0:s.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(
i(this,Gt)),d(this,he,0),!n&&(this.view=t,vo(t.asked),Sa(t,this.data),a(this,$,Hi).call(this,ka(t.pieces)),a(this,$,Ui).call(this),this.line.dataset.stage=String(
t.stage))},Hi=function(t){let n=i(this,st);d(this,st,new Map),n.size&&a(this,$,Wi).call(this,t.filter(([s])=>!n.has(s)).map(([,s])=>s));for(let[s,o]of t)i(this,
st).set(s,n.get(s)??a(this,$,Di).call(this,o)),n.delete(s);for(let s of n.values())s.remove();[...i(this,st).values()].forEach(({holder:s},o)=>{this.list.children[o]!==
s&&this.list.insertBefore(s,this.list.children[o]??null)});for(let[s,o]of t){let r=i(this,st).get(s);o.is!==void 0&&r instanceof yt&&r.draw(o.data)}},Wi=function(t){
let n=t.flatMap(s=>s.is===void 0&&s.announced||[]);n.length&&this.live.replaceChildren(...n.map(s=>k("p",{textContent:s})))},Di=function(t){return t.is===void 0?
new ps(t.html):new yt(t,(n,s)=>this.connection.send({[n]:s}))},Ui=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";i(this,
de)!==null&&i(this,de)!==t&&ks(),d(this,de,t)},Bi=function(t){let{key:n,nonce:s,refused:o,final:r,wait:l,...c}=t;for(let u of a(this,$,bs).call(this))u.piece.data.
key===n&&u.draw({...u.piece.data,...c,receipt:{...c,nonce:s,refused:o,final:r,wait:l}});Fe.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var Ta=q(e=>({phone:null}));
function Gi({data:e,parentElement:t}){let n=Ta(t);return n.phone??(n.phone=new ms(t,e)),n.phone.draw(e)}var qi=p(document,"main"),gn=JSON.parse(p(document,"#first").textContent??"");if(gn.is){let e=new yt(gn,()=>{});p(qi,".phone").append(e.holder),e.draw(gn.data)}else
Gi({data:gn,parentElement:qi,setTriggerValue:()=>{}});p(document,".not-started").remove();
