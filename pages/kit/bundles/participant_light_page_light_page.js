// Made by `make bundles` of participant/light_page/light_page.js 033c71e9c95fe4a8
var Di=Object.defineProperty;var fs=e=>{throw TypeError(e)};var Ui=(e,t,n)=>t in e?Di(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var R=(e,t,n)=>Ui(e,typeof t!="symbol"?t+"":t,n),fn=(e,t,n)=>t.has(e)||fs("Cannot "+n);var i=(e,t,n)=>(fn(e,t,"read from private field"),n?n.call(e):t.get(e)),p=(e,t,n)=>t.has(e)?fs("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),d=(e,t,n,s)=>(fn(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n),a=(e,t,n)=>(fn(e,t,"access private method"),n);var ps="[data-test-script-state]",Bi="data-stale",Me=`[${Bi}="true"]`,pn="data-retained",yt=`[${pn}]`;var ms="stHtml";function Gi(){return document.querySelector('[data-testid="stMain"]')??document.documentElement}function gs(){Gi().scrollTo(0,0)}function bs(){let e=document.querySelector(ps);return(e==null?void 0:e.dataset.testScriptState)==="running"}var qi='[class*="st-key-"]',vs="a[href], button, input, select, textarea, summary",Fi='p[tabindex="-1"], h1, h2, h3',Vi=30,Yi=10,Ji=["disabled","hidden",pn,"cla\
ss"],ys={subtree:!0,childList:!0,attributeFilter:Ji},ce=[],mn=!1,ws;function ks(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var bn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",wn=e=>{var t;return((t=bn(e.closest(qi)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function de(e){return[...e.querySelectorAll(vs)].filter(n=>!n.closest(`${Me}, ${yt}`))}var Qi=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function Ki(e){try{return e.matches(":focus-visible")}catch{return!0}}function kt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${Me}, ${yt}`)&&Qi(e)}var gn=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function Xi(e){let[t,n]=[[],e.getRootNode()];for(let s=e.parentNode;s;s=s.parentNode){s instanceof ShadowRoot&&(s=s.host);let o=s instanceof
HTMLElement&&s.getRootNode()===n?bn(s):"";s instanceof HTMLElement&&t.push({element:s,key:o})}return t}function je({element:e,key:t}){let s=e.isConnected&&(!t||
bn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${Me})`);return s instanceof HTMLElement&&!s.closest(yt)?s:void 0}var Re=({ancestors:e})=>e.filter(
({key:t})=>t);function Zi(e){let t=Xi(e),[n,s]=t.filter(({key:o})=>o).map(o=>de(o.element));return{element:e,name:gn(e),kind:wn(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(s==null?void 0:s.indexOf(e))??-1,ringed:Ki(e)}}function Ss(e){let{element:t,name:n,index:s}=e;if(kt(t))return t;let[
o]=Re(e);if(!o){let h=e.ancestors.map(je).find(Boolean);return h&&de(h).find(m=>gn(m)===n&&kt(m))}let r=je(o),l=r?de(r):[],c=l[s];return(c==null?void 0:c.tagName)===
t.tagName&&(l.length===1||gn(c)===n)&&kt(c)?c:void 0}function tr({element:e,kind:t,state:n}){let s=de(document).filter(r=>t&&wn(r)===t&&r.dataset.state===n&&kt(
r)),o=r=>e.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING;return s.find(o)??s.filter(r=>!o(r)).pop()}function xs(e){let t=Re(e)[1];return t&&je(t)}
function er(e){let t=xs(e);if(!t){let r=ce.slice(1).find(xs);return r&&Ss(r)}let n=de(t),s=n.filter(r=>e.kind&&wn(r)===e.kind),o=n[e.slot];return[...s.includes(
o)?[]:s,o,...n].find(kt)}function nr(e){let n=[...(Re(e).length?Re(e):e.ancestors).map(je),document.body].filter(o=>o!==void 0);return[Fi,"p:not(:empty)"].flatMap(
o=>n.flatMap(r=>[...r.querySelectorAll(o)])).find(kt)}function sr(e){let t=e.element.isConnected&&!e.element.closest(yt)?tr(e):er(e);return Ss(e)??t??nr(e)}function Es(){
let[e]=ce;if(!e||kt(e.element))return!1;let t=ks();return!t||t===document.body||t===e.element||t.closest(yt)!==null}function or(){if(!Es())return;if(bs())return Ts();
let[e]=ce,t=sr(e);t&&(t.matches(vs)||(t.tabIndex=-1),mn=!0,t.focus({preventScroll:!e.ringed}))}function Ts(){clearTimeout(ws),ws=setTimeout(or,Vi)}var Os=new MutationObserver(
()=>Es()&&Ts());function Ls(){let e=ks();if(!(e instanceof HTMLElement)||e===document.body||e.closest(yt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
Os.observe(t,ys),ce=[Zi(e),...ce.filter(n=>n.element!==e)].slice(0,Yi)}addEventListener("focusin",Ls,!0);addEventListener("click",Ls,!0);addEventListener("keydo\
wn",e=>{e.repeat&&mn&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(mn=!1)},!0);Os.observe(document,ys);function f(e,t,n=HTMLElement){let s=e.querySelector(t);if(!(s instanceof n))throw new Error(`no ${n.name} matches ${t}`);return s}function zs(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(s=>s instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function St(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let s=t.get(n)??e(n);return t.set(n,s),s}}var rt=null;function ir(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function rr(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(s=>s.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function ar({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...s]=document.querySelectorAll(`${t} button, ${t} summary`);return s.length?
e:n??e}function As(e){rt===e&&(rt=null,ar(e).click())}function lr(e){let t=e.isPrimary&&e.button===0?ir(e):null;rt=t&&{button:t,container:rr(t),at:{x:e.x,y:e.y},
released:!1}}function cr({isPrimary:e,x:t,y:n}){let s=rt;if(!(!s||!e)){if(Math.hypot(t-s.at.x,n-s.at.y)>12){rt=null;return}s.released=!0,setTimeout(()=>As(s),80)}}
function dr(e){let t=rt;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){rt=null;return}e.preventDefault(),e.stopImmediatePropagation(),As(t)}}addEventListener(
"pointerdown",lr,!0);addEventListener("pointerup",cr,!0);addEventListener("pointercancel",()=>rt=null,!0);addEventListener("click",dr,!0);var he,ue,Bt,Gt,qt,Q,Cs,Ns,Is,$e,Ft=class{constructor(t){p(this,Q);R(this,"readyState",WebSocket.CONNECTING);R(this,"onmessage",()=>{});R(this,"onclose",()=>{});
p(this,he,1006);p(this,ue,new AbortController);p(this,Bt,"");p(this,Gt,[]);p(this,qt,!1);a(this,Q,Cs).call(this,t)}send(t){i(this,Gt).push(t),i(this,qt)||a(this,
Q,Is).call(this)}close(){this.readyState=WebSocket.CLOSED,i(this,ue).abort()}};he=new WeakMap,ue=new WeakMap,Bt=new WeakMap,Gt=new WeakMap,qt=new WeakMap,Q=new WeakSet,
Cs=async function(t){try{d(this,Bt,`${t.pathname}/${await a(this,Q,$e).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let s=await a(this,Q,$e).call(this,`${i(this,Bt)}/next?arrived=${n}`),o=s?s.split(`
`):[];n+=o.length;for(let r of o)a(this,Q,Ns).call(this,r)}}catch{}this.close(),this.onclose({code:i(this,he)})},Ns=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},Is=async function(){d(this,qt,!0);try{for(;i(this,Gt).length;)await a(this,Q,$e).call(this,`${i(this,
Bt)}/message`,i(this,Gt).shift())}catch{this.close()}d(this,qt,!1)},$e=async function(t,n){var o;let s=setTimeout(()=>this.close(),3e4);try{let r=await fetch(t,
{method:"POST",body:n,signal:i(this,ue).signal}),l=await r.text();r.status===410&&d(this,he,Number(l)||1006);let c=(o=r.headers.get("content-type"))==null?void 0:
o.startsWith("text/plain");if(!r.ok||!c)throw new Error(`${r.status}`);return l}finally{clearTimeout(s)}};function Ms(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function js(e){return 4e3*Math.min(4,1+e)}function xn(e,t){return t-e>45e3}function Rs(e,t,n){
return t-e>(n?15e3:6e4)}function $s(e,t){return e!==null&&e!==t}function _s(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
s=>(e[s]??0)>n[s]):!1}var Hs=[],Ps=!1,hr=800;function Ws(e){Hs.push(e)}function fe(){return Hs.some(e=>e())?!1:(Ps||setTimeout(()=>location.reload(),Math.random()*hr),Ps=!0,!0)}function Ds(){
document.body.hidden=!0,location.reload()}var Et,Vt,Tt,Yt,at,_e=class{constructor(){R(this,"polls",!1);R(this,"unreachable",!1);p(this,Et,0);p(this,Vt,0);p(this,Tt,!1);p(this,Yt,null);p(this,at,1/0)}begin(t){
d(this,Yt,t)}heard(t){this.unreachable=!1,d(this,Vt,0),this.polls?i(this,at)===1/0&&d(this,at,t+1e4):(d(this,Tt,!0),this.endPolling())}lost(t,n){let s=i(this,Yt);
if(d(this,Yt,null),t||s===null)return;if(this.polls){this.polls=!1,d(this,Vt,i(this,Vt)+1),this.unreachable=i(this,Vt)>=(i(this,Tt)?2:1),i(this,Tt)&&d(this,Et,0);
return}d(this,Et,i(this,Et)+1);let o=i(this,Tt)?3:2;this.polls=i(this,Et)>=(n-s>5e3?1:o)}isTrialDue(t){return!this.polls||t<i(this,at)?!1:(d(this,at,t+18e4),!0)}endPolling(){
this.polls=!1,d(this,Et,0),d(this,at,1/0)}};Et=new WeakMap,Vt=new WeakMap,Tt=new WeakMap,Yt=new WeakMap,at=new WeakMap;var Us=6e3,pr=40,mr=2e3,gr=5e3,X=new EventTarget,br={consoles:1,participants:0,unsent:0},He=!1,dt=new Map,Bs=null,vn=Date.now(),yn=0,F,V,lt,Ot,Jt,ct,Lt,S,Gs,Sn,
En,Pe,qs,Fs,Vs,Tn,Ys,On,Ln,zn,kn=class{constructor(t){p(this,S);R(this,"subscribers",new Set);R(this,"latest",null);R(this,"up",!1);R(this,"answers",!1);p(this,
F,null);p(this,V,new _e);p(this,lt,0);p(this,Ot,0);p(this,Jt,0);p(this,ct);p(this,Lt);this.code=t}want(t,n){this.answers=t,clearTimeout(i(this,ct)),d(this,ct,setTimeout(
()=>a(this,S,Pe).call(this),n))}send(t){var n;return((n=i(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(i(this,F).send(JSON.stringify(t)),i(this,Lt)??
d(this,Lt,setTimeout(()=>a(this,S,Ys).call(this),js(i(this,Ot)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.
size||a(this,S,Ln).call(this),mr)}drop(){a(this,S,zn).call(this),a(this,S,Tn).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=i(this,F))==null?void 0:
t.readyState)!==WebSocket.CONNECTING&&a(this,S,Pe).call(this)}checkSilence(){this.up&&Rs(i(this,Jt),performance.now(),this.answers)&&this.send({there:!0}),this.
up&&i(this,V).isTrialDue(performance.now())&&a(this,S,qs).call(this)}};F=new WeakMap,V=new WeakMap,lt=new WeakMap,Ot=new WeakMap,Jt=new WeakMap,ct=new WeakMap,Lt=
new WeakMap,S=new WeakSet,Gs=function(){return i(this,V).polls?new Ft(a(this,S,En).call(this,new URL(`./poll/${this.code}`,location.href))):new WebSocket(a(this,
S,En).call(this,a(this,S,Sn).call(this)))},Sn=function(){let t=new URL(`./live/${this.code}`,location.href);return t.protocol=t.protocol.replace("http","ws"),t},
En=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},Pe=function(){if(clearTimeout(
i(this,ct)),!this.subscribers.size&&i(this,lt))return a(this,S,Ln).call(this);let t=i(this,F);i(this,V).begin(performance.now());let n=a(this,S,Gs).call(this);d(
this,F,n),t==null||t.close();let s=setTimeout(()=>i(this,F)===n&&this.drop(),Us);n.onmessage=o=>{clearTimeout(s),i(this,F)===n&&a(this,S,Fs).call(this,JSON.parse(
o.data))},n.onclose=({code:o})=>{if(clearTimeout(s),!(o===4404&&fe())){if(o===4403)return Ds();i(this,F)===n&&a(this,S,Tn).call(this)}}},qs=function(){let t=new WebSocket(
a(this,S,Sn).call(this)),n=setTimeout(()=>t.close(),Us);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),i(this,V).polls&&(i(this,V).endPolling(),this.drop())}},
Fs=function(t){if(d(this,Ot,i(this,Lt)?0:i(this,Ot)),a(this,S,On).call(this),d(this,Jt,performance.now()),t.process===void 0){for(let n of this.subscribers)n.receive(
t);return}$s(Bs,t.process)&&fe()||(Bs=t.process,a(this,S,Vs).call(this,t))},Vs=function(t){let n=!this.up,s=n&&this.latest;if(Object.assign(this,{latest:t,up:!0}),
d(this,lt,0),i(this,V).heard(i(this,Jt)),He=!1,t.consoles){let{consoles:o,connected:r=0,unsent:l=0}=t;br={consoles:o,participants:r,unsent:l},X.dispatchEvent(new Event(
"presence"))}for(let o of this.subscribers)t.view&&o.receive(t),o.showState(i(this,V).polls?"polling":"up"),s?setTimeout(()=>o.ask(),Math.random()*1e3):setTimeout(
()=>o.compare(),o.debounceMs);n&&X.dispatchEvent(new Event("connected"))},Tn=function(){if(a(this,S,On).call(this),navigator.onLine&&i(this,V).lost(this.up,performance.
now()),this.up=!1,d(this,lt,i(this,lt)+1),i(this,lt)>1&&!i(this,V).polls){let t=i(this,V).unreachable?"unreachable":"offline";for(let n of this.subscribers)n.showState(
t)}clearTimeout(i(this,ct)),d(this,ct,setTimeout(()=>a(this,S,Pe).call(this),Ms(i(this,lt))))},Ys=function(){d(this,Ot,i(this,Ot)+1),this.drop()},On=function(){
clearTimeout(i(this,Lt)),d(this,Lt,void 0)},Ln=function(){dt.delete(this.code),a(this,S,zn).call(this)},zn=function(){let t=i(this,F);d(this,F,null),t==null||t.
close()};function Js(e,t,n=!1){let s=dt.get(e);if(s&&(s.answers||!t))return s;let o=s??new kn(e);return dt.set(e,o),o.want(t,n?0:pr),o}function Qs(){return[...dt.
values()].some(({up:e})=>e)}function Ks(){for(let e of dt.values())e.retryNow()}function Xs(){for(let e of dt.values())e.drop()}function Zs(){He=!0,Xs()}function wr(){
let e=vn;if(vn=Date.now(),!document.hidden){if(xn(e,vn))return Zs();for(let t of dt.values())t.checkSilence()}}setInterval(wr,gr);addEventListener("online",Ks);
addEventListener("offline",()=>{for(let{subscribers:e}of dt.values())for(let t of e)t.showState("offline");Xs()});document.addEventListener("visibilitychange",()=>{
document.hidden?yn=Date.now():yn&&xn(yn,Date.now())?Zs():Ks()});var xr=6e3,vr=8e3,yr={good:"✓",bad:"✗",waiting:"…"},no=e=>Math.max(1,Math.round(performance.now()-e));function zt({data:e,list:t},n,s,o){let r=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));r.dataset.name=n,r.dataset.state=s,r.replaceChildren(k("b",{textContent:`${yr[s]} ${e.texts[s]}`}),o)}function kr(e){
let t=new URL(`./live/${e}`,location.href);return t.protocol=t.protocol.replace("http","ws"),new WebSocket(t)}var Sr=e=>new Ft(new URL(`./poll/${e}`,location.href));
function to(e){return new Promise(t=>{let n=performance.now(),s=e(),o=l=>{clearTimeout(r),t(l),s.close()},r=setTimeout(()=>o(null),xr);s.onmessage=()=>o(no(n)),
s.onclose=()=>o(null)})}async function Er({code:e,texts:t},n){let s=new AbortController,o=setTimeout(()=>s.abort(),vr);try{let r=await fetch(`./check/${e}?live=${n??
""}`,{method:"POST",signal:s.signal});return r.ok?(await r.json()).refused:t.no_saved}catch{return t.no_saved}finally{clearTimeout(o)}}async function eo(e){let{
texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,zt(e,"page","good",t.page),zt(e,"live","waiting",t.loading);let s=await to(()=>kr(
n)),o=s===null?await to(()=>Sr(n)):null;s!==null?zt(e,"live","good",t.live.replace("%",String(s))):o!==null?zt(e,"live","good",t.polled.replace("%",String(o))):
zt(e,"live","bad",t.no_live),zt(e,"saved","waiting",t.loading);let r=performance.now(),l=await Er(e.data,s);zt(e,"saved",l?"bad":"good",l||t.saved.replace("%",String(
no(r))));let c=!l&&s!==null;e.all.hidden=!c,e.again.hidden=c}function so({data:e,parentElement:t}){let[n,s,o]=[".checks",".all",".again"].map(l=>f(t,l)),r={list:n,
all:s,again:o,data:e};Object.assign(s,{textContent:e.texts.all}),Object.assign(o,{textContent:e.texts.again,onclick:()=>eo(r)}),eo(r)}var Tr=new EventTarget,Or=q(e=>({data:null,end:0,announced:null}));function oo(e){let t=Math.ceil(e/1e3),[n,s,o]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=l=>String(
l).padStart(2,"0");return n?`${n}:${r(s)}:${r(o)}`:`${s}:${r(o)}`}function io(e,t){e.textContent!==t&&(e.textContent=t)}function Lr(e,t,n){var o;((o=e.announced)==
null?void 0:o.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&Tr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function An(e,t,n){clearTimeout(
t.timer);let{name:s,runs:o,warns:r,words:l,label:c}=n,u=o?Math.max(0,t.end-performance.now()):n.left,h=o?u<=0?"over":u<=r?"warning":"runs":"still";Lr(t,s,h),e.dataset.
state=h;let m=f(e,".digits");if(io(m,oo(u)),m.setAttribute("aria-label",`${c}: ${oo(u)}`),io(f(e,".words"),l[h]),o&&u>0){let T=()=>t.data&&An(e,t,t.data);t.timer=
setTimeout(T,(u%1e3||1e3)+5)}}function ro({data:e,parentElement:t}){var r;let n=f(t,".clock"),s=Or(n),o=performance.now()+e.left;return s.end=((r=s.data)==null?
void 0:r.name)===e.name?Math.min(s.end,o):o,s.data=e,n.dataset.size=e.size,n.hidden=!1,An(n,s,e),s.onVisible||(s.onVisible=()=>s.data&&An(n,s,s.data),document.addEventListener(
"visibilitychange",s.onVisible)),()=>{clearTimeout(s.timer),s.onVisible&&document.removeEventListener("visibilitychange",s.onVisible)}}var ao="workshop/page",We=()=>Math.random().toString(36).slice(2,12);function lo(e,t){let n="";try{n=e().getItem(ao)??"",e().setItem(ao,t)}catch{}return n}function co({
page:e,after:t,wasAsleep:n,view:s}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(s.stage),rehearsal:s.rehearsal}}var pe=We();function De(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function Ue(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return De(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],s=new Map([...e.texts??[],...t.texts].map(o=>[o.id,o]));for(let o of n)s.delete(o);return{texts:[...s.values()],
withdrawn:n}}function zr(e,t,n){let{texts:s=[]}=e.map(([,{answer:o}])=>o).reduce(Ue,{});return s.length>n?[e.find(([o])=>o===t)??e[0]]:e}function fo(e,t,n,s,o=1/0){
let r=zr(e,t,o);if(!r.length||r.length===1&&n)return null;let l=r[r.length-1][1],c=r.filter(([u])=>u!==t);return{pending:{nonce:r.length>1?s():l.nonce,answer:r.
map(([,{answer:u}])=>u).reduce(Ue),inWords:Object.assign({},...r.map(([,{inWords:u}])=>u)),asked:l.asked},obsolete:c.filter(([,{late:u}])=>u).map(([u])=>u),taken:c.
filter(([,{late:u}])=>!u).map(([u])=>u)}}function ho(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function uo(e,t){return JSON.
stringify(e??null,ho)===JSON.stringify(t??null,ho)}function Be({answer:e,inWords:t={}},{value:n,answered:s},o={}){if(e.pass)return s&&!n?[]:[o.pass??""];let r=h=>(o.
back??"").replace("{text}",()=>h??"");if(!e.texts)return Object.keys(e).filter(m=>!uo(e[m],n==null?void 0:n[m])).map(m=>e[m]===null?r(t[m]):t[m]??String(e[m]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(h=>[h.id,h])),c=e.texts.filter(h=>!uo(h,l.get(h.id))),u=(e.withdrawn??[]).filter(h=>l.has(h));return[...c.map(h=>t[h.
id]??h.text),...u.map(h=>{var m;return r(t[h]??((m=l.get(h))==null?void 0:m.text))})]}var At="";function po(e){At=e}var Ar=3e4,Ge=new EventTarget;function mo(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return Be(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let s=e.wait?1e3*e.wait:n?Ar:null;return{kind:"refused",message:e.refused,retryIn:s,restart:!!e.wait}}var Cr=48*3600*1e3,qe="workshop:",Nn=(e,t)=>`${qe}${e}@${t}`,me=e=>`${qe}${e}/draft`,go=e=>e.slice(qe.length).replace(/@[^@]*$|\/draft$/,""),nt,Cn=class{constructor(t){
p(this,nt,new Map);this.getStorage=t}get isVolatile(){return i(this,nt).size>0}read(t){if(i(this,nt).has(t))return i(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let s={...n,at:Date.now()};i(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(s))}catch{this.delete(t),i(this,nt).set(t,s)}}delete(t){i(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...i(this,nt).keys()])].filter(s=>s.startsWith(qe+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,s])=>n.at-s.at)}deleteOld(t){var n;for(let s of this.names())t-((n=this.read(s))==
null?void 0:n.at)<Cr||this.delete(s)}};nt=new WeakMap;var z=new Cn(()=>localStorage);z.deleteOld(Date.now());Ws(()=>z.isVolatile);var Ve=new EventTarget,In=new Set,Mn=!1,Fe,jn=()=>Mn;function bo(e){clearTimeout(Fe),Fe=void 0,Mn!==e&&(Mn=e,Ve.dispatchEvent(new Event("change")))}function Qt(e,t){
t?In.add(e):In.delete(e),In.size?Fe??(Fe=setTimeout(()=>bo(!0),1500)):bo(!1)}var Nr=4e3,Ir=3,ht,Nt,ge,D,Ct,Rn,wo,$n,ut=class{constructor(t,n,s=!1){p(this,D);R(this,"pending",null);R(this,"transport",()=>!1);R(this,"most",1/0);R(this,"san\
itize",t=>t);p(this,ht);p(this,Nt,0);p(this,ge);this.key=t,this.show=n,this.roundIsOver=s,this.name=Nn(t,pe);let o=({key:r,newValue:l})=>{l===null&&(r!=null&&r.
startsWith(Nn(t,"")))&&!this.pending&&this.transport("look",!0)};d(this,ge,[St(X,"connected",()=>this.pending&&this.resume()),St(globalThis,"storage",o)])}send(t,n){
let s={nonce:We(),answer:t,inWords:n,asked:At};this.pending=s,d(this,Nt,0),z.write(this.name,s),a(this,D,Ct).call(this,!0),this.show("saving"),a(this,D,Rn).call(
this)}keep(t,n){z.write(this.name,{asked:At,nonce:"held",answer:t,inWords:n}),a(this,D,Ct).call(this,!0)}sendAgain(){this.pending&&a(this,D,Rn).call(this)}resume(){
var n;if(this.pending&&((n=z.read(this.name))!=null&&n.taken))return a(this,D,$n).call(this);let t=fo(z.entries(this.key),this.name,this.pending,We,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},z.write(this.name,this.pending),a(this,D,Ct).call(this,!0);for(let s of t.obsolete)z.delete(s);
for(let s of t.taken)z.write(s,{taken:!0})}this.sendAgain()}receive(t){let n=mo(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(
i(this,ht)),n.kind==="refused")return n.restart&&d(this,Nt,0),n.retryIn&&d(this,ht,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let s=this.
pending;if(this.pending=null,z.delete(this.name),a(this,D,Ct).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let o={
value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};z.write(`${this.name}.${s==null?void 0:s.nonce}`,{...s,late:o}),this.show("lost",n.message)}stop(){
clearTimeout(i(this,ht));for(let t of i(this,ge))t();a(this,D,Ct).call(this,!1)}};ht=new WeakMap,Nt=new WeakMap,ge=new WeakMap,D=new WeakSet,Ct=function(t){this.
roundIsOver||Qt(this.name,t)},Rn=function(){var s;if(clearTimeout(i(this,ht)),!this.pending)return;if((s=z.read(this.name))!=null&&s.taken)return a(this,D,$n).call(
this);d(this,Nt,i(this,Nt)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.show("waiting"),d(this,ht,setTimeout(
()=>a(this,D,wo).call(this),Nr))},wo=function(){if(this.show("waiting"),Qs()&&i(this,Nt)>=Ir&&!z.isVolatile)return location.reload();this.resume()},$n=function(){
this.pending=null,z.delete(this.name),a(this,D,Ct).call(this,!1),this.show(""),this.transport("look",!0)};var be,_n,ft=class{constructor(t){p(this,be);this.name=
me(t)}read(){let t=z.read(this.name)??{parts:{}};return a(this,be,_n).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?z.write(this.name,{...t,asked:At}):
z.delete(this.name),a(this,be,_n).call(this,t)}stop(){Qt(this.name,!1)}};be=new WeakSet,_n=function({parts:t,base:n={}}){Qt(this.name,Object.entries(t).some(([s,
o])=>(o??"")!==(n[s]??"")))};function Ye(e,t,n,s){return t.textContent=n.again,t.onclick=s,(o,r)=>{let{saving:l,stay:c}=n,u=n.saved??n.removed,h=z.isVolatile?c:
n.waiting,m={saving:l,saved:u,waiting:h,refused:"",lost:"","":""};e.dataset.state=o;let T=r??m[o]??"";e.textContent!==T&&(e.textContent=T),t.hidden=o!=="refused"}}var Mr=2e3,jr=1e3,K=450;function P(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,
s]of Object.entries(t)){let o=e.querySelector(n);o.textContent=s,o.hidden=!s&&!["LEGEND","SPAN"].includes(o.tagName)}}function pt(e,t){e.setAttribute("role","gr\
oup"),t&&e.setAttribute("aria-label",t)}function Je(e,{moved:t,chosen:n,undone:s,unset:o}){let r=!1,l=!1;e.oninput=()=>l?s():t(Number(e.value)),e.onchange=()=>l?
s():n(Number(e.value),r?0:K),e.onpointerdown=()=>{r=!0,l=!1},e.onpointercancel=()=>{r=!1,l=!0,s(),setTimeout(s)},e.onpointerup=()=>{setTimeout(()=>o()?n(Number(
e.value),0):s()),setTimeout(()=>r=!1)},e.onkeydown=c=>{l=!1,(c.key==="Enter"||c.key===" ")&&o()&&n(Number(e.value),0)}}var Rr=0,It,we,Mt=class{constructor(t){p(
this,It,k("p",{className:"unseen"}));p(this,we);this.control=t,this.line=k("p",{className:"message",id:`message${Rr+=1}`}),i(this,It).setAttribute("aria-live","\
polite"),this.elements=[this.line,i(this,It)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:s}){this.line.textContent=t,this.line.
classList.toggle("wrong",n),this.control.setAttribute("aria-invalid",String(n)),clearTimeout(i(this,we)),s?d(this,we,setTimeout(()=>i(this,It).textContent=t,jr)):
i(this,It).textContent=""}};It=new WeakMap,we=new WeakMap;var Kt=new Set,xo;function vo(){clearTimeout(xo);for(let e of Kt)e.isConnected||Kt.delete(e);Qt("typin\
g",Kt.size>0),Kt.size&&(xo=setTimeout(vo,Mr))}function Qe(e,t,{chosen:n,undone:s}){let o=new Mt(e),r=u=>{(u||c.wrong)&&o.show(u?t:"",{isWrong:u,announced:u}),c.
wrong=u},l=u=>{c.busy=u,u?Kt.add(e):Kt.delete(e),vo()},c={busy:!1,wrong:!1,message:o,clear:()=>{l(!1),r(!1)}};return e.oninput=()=>{l(!0),e.validity.valid&&r(!1)},
e.onchange=()=>{if(!e.validity.valid)return r(!0);l(!1),e.value===""?s():n(Number(e.value))},e.onblur=()=>{if(c.busy){if(!e.validity.valid)return r(!0);l(!1),s()}},
c}function xe(e,t){return t-Object.values(e).reduce((n,s)=>n+s,0)}function Pn(e,t,{total:n,on_one:s}){return(e[t]??0)>=s?"full":xe(e,n)>0?null:"none"}function Hn(e,t,n=1/0){
let s={},o=n;for(let r of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[r],o);l>0&&(s[r]=l),o-=Math.max(0,l)}return s}function yo(e,t,n){let s=Hn(
e,t,n),o=r=>e.includes(r)?s[r]??null:t[r];return Object.fromEntries(Object.keys(t).map(r=>[r,o(r)]))}function ko({options:e},t){let n=e.filter(([s])=>t[s]||t[s]===
null);return Object.fromEntries(n.map(([s,o])=>[s,t[s]?`${o}: ${"●".repeat(t[s])}`:o]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>String(t[s]??n))}var $r='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',_r=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function So(e,t){let{texts:n}=e.data,{total:s,on_one:o,options:r}=t,
l=r.map(([b])=>b),c=P($r),u=f(c,".left"),h=f(c,".groups"),m={};U(c,{h2:t.label}),pt(c,t.label);let T=b=>{var y;((y=u.lastChild)==null?void 0:y.textContent)===b&&
u.replaceChildren(),u.replaceChildren(k("span",{textContent:b}))},I=()=>T(N(n.dots_left,{left:xe(m,s),total:s})),B=(b,y)=>{e.change({[b]:y||null},K),I()},G=b=>{
let y=Pn(m,b,t);y==="full"?T(N(n.dots_full,{most:o})):y==="none"?T(N(n.dots_none,{total:s})):B(b,(m[b]??0)+1)},E=r.map(([b,y,v],j)=>{var et;v&&v!==((et=r[j-1])==
null?void 0:et[2])&&h.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let O=P(_r),[C,L,M]=[".less",".more",".laid"].map(Ie=>f(O,Ie));f(O,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),L.setAttribute("aria-label",N(n.dots_add,{text:y}));let _=Array.from({length:o},()=>k("i"));return M.append(
..._),C.onclick=()=>{m[b]&&B(b,m[b]-1)},L.onclick=()=>G(b),h.append(O),{id:b,row:O,less:C,more:L,dotLine:M,marks:_}}),H=()=>{for(let{id:b,row:y,less:v,more:j,dotLine:x,
marks:O}of E){let C=m[b]??0;v.setAttribute("aria-disabled",String(!C)),j.setAttribute("aria-disabled",String(Pn(m,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:o})),O.forEach((L,M)=>L.classList.toggle("on",M<C))}};return{root:c,ids:l,show:b=>{let y=xe(m,s);m=Hn(l,b,s),
H(),(y!==xe(m,s)||!u.textContent)&&I()},sanitize:b=>yo(l,b,s),inWords:b=>ko(t,b)}}var Eo=e=>Math.max(0,Math.min(100,Math.round(e)));function To(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function Oo({id:e,label:t,left:n,right:s},o){let r=t||`${n} – ${s}`;return e in o?{[e]:o[e]===null?r:`${r}: ${o[e]}`}:{}}var Lo=5,Pr=`
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
  </div>`;function zo(e,t){let n=P(Pr),{texts:s}=t,o=f(n,"input[type=range]",HTMLInputElement),r=f(n,"input[type=number]",HTMLInputElement),[l,c,u]=[".less",".m\
ore",".hint"].map(v=>f(n,v)),h=null,m=null,T="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":s.number}),e.isAlone||pt(n,t.label||s.label),n.classList.
toggle("bipolar",t.bipolar);let I=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(I?s.hint:"");u.classList.toggle("stays",!!B),o.setAttribute("aria-la\
bel",t.label?`${t.label}: ${s.label}`:s.label),l.setAttribute("aria-label",s.less),c.setAttribute("aria-label",s.more);let G=()=>{let v=m??h,j=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),o.value=String(v??50),r.value=String(v??""),u.textContent=j&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=j?e.data.
texts.passed:v===null?s.unset:To(v,t);o.setAttribute("aria-valuetext",x)},E=(v,j)=>{y.clear(),e.change({[t.id]:Eo(v)},j)},H=()=>{m=null,e.refresh()};Je(o,{moved:v=>{
m=v,y.clear(),G()},chosen:(v,j)=>{m=null,E(v,j)},undone:H,unset:()=>h===null});let b=N(e.data.texts.misfit_whole,{least:r.min,most:r.max}),y=Qe(r,b,{chosen:v=>E(
v,0),undone:H});return n.append(...y.message.elements),l.onclick=()=>E((h??50)-Lo,K),c.onclick=()=>E((h??50)+Lo,K),{root:n,ids:[t.id],show:v=>{h=v[t.id]??null;let j=`${h}\
 ${e.isPassed}`;y.wrong&&j!==T&&y.clear(),T=j,m===null&&!y.busy&&G()},inWords:v=>Oo(t,v)}}function Ao(e,t){let n=t,s=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),o=[...e];return e.map(()=>o.splice(Math.floor(s()*o.length),1)[0])}function Dn(e,t,n){
let s=e.filter(o=>o!==t);return s.splice(Math.max(0,Math.min(s.length,n)),0,t),s}function Co(e,t){let n=e.filter(s=>t.includes(s));return[...n,...t.filter(s=>!n.
includes(s))]}var Un=(e,t)=>String(e)===String(t);function No({id:e,options:t},n,s){let o=Object.fromEntries(t),r=n[e]??(n[e]===null?s==null?void 0:s[e]:null);return r?
{[e]:r.map(l=>o[l]).join(" · ")}:{}}var Hr=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Wr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Dr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Ur=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Br(e,t){let n=t.findIndex(s=>s.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let s of t.slice(0,n))e.
insertBefore(s,t[n]);for(let s of t.slice(n+1))e.append(s)}function Io(e,t){let{texts:n}=e.data,s=P(Hr),o=f(s,"ol"),[r,l,c]=[".mine",".hint","[role=status]"].map(
E=>f(s,E)),u=Ao(t.options.map(([E])=>E),Dr(e.data.key)),h=null,m=null;U(s,{h2:t.label}),pt(s,t.label),r.textContent=n.order_is_mine,r.onclick=()=>e.change({[t.id]:h?
null:T()});let T=()=>m??h??u,I=new Map(t.options.map(([E,H])=>[E,B(E,H)]));function B(E,H){let b=P(Wr),[y,v,j]=[".handle",".up",".down"].map(L=>f(b,L));f(b,"spa\
n").textContent=H,v.setAttribute("aria-label",N(n.order_up,{text:H})),j.setAttribute("aria-label",N(n.order_down,{text:H}));let x=()=>T().indexOf(E),O=(L,M)=>{let _=Dn(
T(),E,L);if(Un(_,T()))return;e.change({[t.id]:_},K),M.focus();let et=_.indexOf(E)+1;c.textContent=N(n.order_place,{text:H,place:et,places:_.length})};v.onclick=
()=>O(x()-1,v),j.onclick=()=>O(x()+1,j),y.onkeydown=L=>{let M=L.key==="ArrowUp"?-1:L.key==="ArrowDown"?1:0;M&&(L.preventDefault(),O(x()+M,y))},y.onpointerdown=L=>{
m=[...T()],y.setPointerCapture(L.pointerId),b.classList.add("held")},y.onpointermove=L=>{if(!m)return;let _=[...o.children].filter(et=>et!==b).filter(et=>Ur(et)<
L.clientY).length;_!==x()&&(m=Dn(m,E,_),G())};let C=L=>{if(!m)return;let M=m;m=null,b.classList.remove("held"),L&&!Un(M,T())?e.change({[t.id]:M}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:j,text:H,number:f(b,"b")}}function G(){let E=T().flatMap(b=>I.get(b)??[]),H=E.map(({
row:b})=>b);H.some((b,y)=>o.children[y]!==b)&&Br(o,H),E.forEach(({handle:b,up:y,down:v,text:j,number:x},O)=>{x.textContent=String(O+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:j,place:O+1,places:E.length})),y.setAttribute("aria-disabled",String(O===0)),v.setAttribute("aria-disabled",String(O===E.length-1))}),s.
classList.toggle("untouched",!h),l.textContent=h?n.order_hint:`${n.order_hint} ${n.order_chance}`,r.setAttribute("aria-pressed",String(!!h))}return{root:s,ids:[
t.id],show:E=>{h=E[t.id]?Co(E[t.id],u):null,G()},inWords:E=>No(t,E,e.data.value)}}function Mo(e,t){let n=e.reduce((c,u)=>c+u,0),s=e.map(c=>n?c/n*t:t/e.length),o=s.map(c=>Math.floor(c+1e-9)),r=s.map((c,u)=>[c-o[u],u]).sort(([c,u],[h,m])=>h-c||
u-m),l=t-o.reduce((c,u)=>c+u,0);for(let[,c]of r.slice(0,l))o[c]+=1;return o}function jo(e,t,n){return Mo(Array(e).fill(1),Math.round(t/n)).map(s=>s*n)}function Ro(e,t,n,s,o){
let r=Math.round(s/o),l=Math.max(0,Math.min(r,Math.round(n/o))),c=Mo(e.filter((u,h)=>h!==t),r-l);return c.splice(t,0,l),c.map(u=>u*o)}function $o(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function _o({parts:e},t){let n=e.filter(([s])=>s in t);return Object.fromEntries(n.map(([s,o])=>[s,t[s]===null?o:`${o}: ${t[s]}`]))}var Gr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,qr=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Po(e,t){let{texts:n}=e.data,{total:s,step:o}=t,r=t.parts.map(([x])=>x),l=jo(r.length,s,o),c=P(
Gr),u=f(c,"[role=status]"),h=null,m=null,T=null,I=null,B="";U(c,{h2:t.label,".hint":N(n.parts_hint,{total:s})}),pt(c,t.label);let G=(x,O)=>N(n.parts_share,{label:x,
count:O}),E=(x,O)=>((I==null?void 0:I.at)!==x&&(I={at:x,values:m??h??l}),Ro(I.values,x,O,s,o)),H=(x,O,C)=>{let L=E(x,O);y(),m=null,T=L,e.change(Object.fromEntries(
r.map((M,_)=>[M,L[_]])),C),u.textContent=t.parts.map(([,M],_)=>G(M,L[_])).join(", ")},b=()=>{m=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],O)=>{let C=P(qr),L=f(C,"input[type=number]",HTMLInputElement),M=f(C,"input[type=range]",HTMLInputElement),_=k("i");f(C,".label").textContent=x;for(let vt of[
L,M])Object.assign(vt,{min:0,max:s,step:o});M.setAttribute("aria-label",x),L.setAttribute("aria-label",N(n.parts_number,{label:x,total:s})),Je(M,{moved:vt=>{m=E(
O,vt),y(),j()},chosen:(vt,Wi)=>H(O,vt,Wi),undone:b,unset:()=>h===null});let et=N(o===1?n.misfit_whole:n.misfit_steps,{least:0,most:s,step:o}),Ie=Qe(L,et,{chosen:vt=>H(
O,vt,0),undone:b});return C.append(...Ie.message.elements),f(c,".rows").append(C),f(c,".bar").append(_),{label:x,range:M,number:L,bar:_,entry:Ie}}),j=()=>{let x=m??
h;c.classList.toggle("untouched",!x),v.forEach(({label:O,range:C,number:L,bar:M},_)=>{C.value=String((x??l)[_]),L.value=String((x==null?void 0:x[_])??""),C.setAttribute(
"aria-valuetext",x?G(O,x[_]):n.parts_unset),M.style.flexGrow=String(x?x[_]:0)})};return{root:c,ids:r,show:x=>{h=$o(r,x),String(h)!==String(T)&&(I=null);let O=`${h}\
 ${e.isPassed}`;O!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=O,m===null&&!v.some(({entry:C})=>C.busy)&&j()},inWords:x=>_o(t,x)}}function Ho({options:e,low:t,high:n}){let s={0:t,[e.length-1]:n};return e.map((o,r)=>({value:r+1,text:o,name:s[r]?`${o}: ${s[r]}`:o}))}function Wo({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Do({id:e,label:t},n,s){let o=n.find(({value:r})=>r===s[e]);return o?{[e]:`${t}: ${o.text}`}:s[e]===null?{[e]:t}:
{}}var Fr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Uo=0;function Bo(e,t,n,s){let o=P(Fr),r=f(o,".back");Uo+=1;let l=`group${Uo}`;U(o,{legend:t.label,".low":t.low??"",".high":t.high??""}),o.classList.
toggle("row",s),o.classList.toggle("open",!t.low&&!t.high),o.style.setProperty("--options",String(n.length));let c=n.map(({value:u,text:h,name:m})=>{let T=P('<l\
abel><input type="radio" /><span></span></label>'),I=f(T,"input",HTMLInputElement);return I.name=l,m&&I.setAttribute("aria-label",m),I.onchange=()=>e.change({[t.
id]:u},K),f(T,"span").textContent=h,f(o,".options").append(T),I});return r.textContent=e.data.texts.take_back,r.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),r.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),c[0].focus()},{root:o,ids:[t.id],show:u=>{n.forEach(
({value:h},m)=>c[m].checked=u[t.id]===h),r.classList.toggle("away",u[t.id]===void 0)},inWords:u=>Do(t,n,u)}}var Go=(e,t)=>Bo(e,t,Ho(t),!0),qo=(e,t)=>Bo(e,t,Wo(t),
!1);function Xt(e,t){return[...e.trim()].length-t}function Ke(e,t){return e>-Math.min(50,t/5)}function Fo({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Vr=800,Yr=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function Vo(e,t){let{texts:n}=e.data,s=P(Yr),o=f(s,"te\
xtarea",HTMLTextAreaElement),r=new Mt(o),l="";U(s,{h2:t.label,".hint":t.hint}),s.append(...r.elements),o.rows=t.rows,o.value=e.drafts.read().parts[t.id]??"";let c=()=>{
let h=Xt(o.value,t.longest);r.show(N(h>0?n.too_long:n.left,{over:h,left:-h}),{isWrong:h>0,announced:o.matches(":focus")&&Ke(h,t.longest)})},u=()=>{let h=o.value.
trim(),m=Xt(h,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:m?"":o.value}}),m&&h!==l&&e.change({[t.id]:h||null},Vr)};return o.oninput=()=>{
c(),u()},o.onblur=()=>{e.flush(),e.refresh()},{root:s,ids:[t.id],show:h=>{l=h[t.id]??"";let m=s.getRootNode();!((m instanceof ShadowRoot||m instanceof Document)&&
m.activeElement===o)&&Xt(o.value,t.longest)<=0&&(o.value=l),c()},inWords:h=>Fo(t,h)}}function Xe(e,t,n){return t.pass?t:De(e!=null&&e.pass?Object.fromEntries(n.map(s=>[s,null])):e??{},t)}function Yo(e,t,n){return t?Xe(e,t,n):e??{}}function Bn(e,t){
let n=t.pass?{}:De(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,s])=>s!==null))}function Jo({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function Jr(e){let t=P('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function Qr(e,t){switch(t.type){case"head\
ing":return Jr(t);case"mark":return zo(e,t);case"rating":return Go(e,t);case"choice":return qo(e,t);case"parts":return Po(e,t);case"dots":return So(e,t);case"or\
der":return Io(e,t);case"words":return Vo(e,t)}}var ot,Zt,Z,te,jt,Rt,w,ve,mt,qn,Fn,Ze,Qo,Ko,Vn,ye,Yn,Xo,Zo,Gn=class{constructor(t,n){p(this,w);R(this,"isAlone",
!1);R(this,"isPassed",!1);p(this,ot,[]);p(this,Zt,"");p(this,Z,null);p(this,te,null);p(this,jt);p(this,Rt,()=>{});this.root=t,this.data=n,this.list=f(t,".fields"),
this.pass=f(t,".pass"),this.line=f(t,".status p"),this.again=f(t,".again"),this.live=f(t,".said"),this.outbox=a(this,w,Yn).call(this,n.key),this.drafts=new ft(n.
key),this.pass.onclick=()=>a(this,w,Qo).call(this)}draw(t,n,s){let o=s||this.outbox.key!==t.key;this.data=t;let r={...t.texts,saved:t.saved};return d(this,Rt,Ye(
this.line,this.again,r,()=>this.outbox.sendAgain())),o&&!s&&a(this,w,Xo).call(this,t.key),a(this,w,Zo).call(this),this.outbox.transport=n,(o||!t.receipt&&i(this,
w,Fn))&&this.outbox.resume(),this.outbox.receive(t.receipt),i(this,Z)?a(this,w,Ko).call(this):!this.outbox.pending&&t.saved&&!i(this,w,Fn)&&i(this,Rt).call(this,
"saved"),this.refresh(),()=>{a(this,w,ye).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){d(this,Z,Xe(i(this,Z),t,i(this,w,ve))),i(this,Rt).call(
this,"saving"),this.outbox.keep(i(this,w,mt),a(this,w,Ze).call(this,i(this,w,mt))),a(this,w,Vn).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,ye).call(this),!i(this,Z))return;let t=i(this,w,mt);d(this,Z,null),this.outbox.send(t,a(this,w,Ze).call(this,t))}refresh(){var o;let{data:t}=this,n=i(
this,w,mt);this.isPassed=Jo(t,n);let s=Bn(t.value,n);for(let r of i(this,ot))(o=r.show)==null||o.call(r,s);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),f(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};ot=
new WeakMap,Zt=new WeakMap,Z=new WeakMap,te=new WeakMap,jt=new WeakMap,Rt=new WeakMap,w=new WeakSet,ve=function(){return i(this,ot).flatMap(({ids:t})=>t)},mt=function(){
var t;return a(this,w,qn).call(this,Yo(((t=this.outbox.pending)==null?void 0:t.answer)??null,i(this,Z),i(this,w,ve)))},qn=function(t){if(t.pass)return t;let n=i(
this,w,ve),s=Object.fromEntries(Object.entries(t).filter(([o])=>n.includes(o)));return i(this,ot).reduce((o,r)=>{var l;return((l=r.sanitize)==null?void 0:l.call(
r,o))??o},s)},Fn=function(){return this.line.dataset.state==="lost"},Ze=function(t){return t.pass?{}:Object.assign({},...i(this,ot).map(n=>{var s;return((s=n.inWords)==
null?void 0:s.call(n,t))??{}}))},Qo=function(){let t=this.isPassed?i(this,te):null;this.isPassed||d(this,te,Bn(this.data.value,i(this,w,mt)));let n=t&&Object.keys(
t).length;d(this,Z,n?Xe({pass:!0},t,i(this,w,ve)):{pass:!0}),this.flush(),this.refresh()},Ko=function(){this.outbox.keep(i(this,w,mt),a(this,w,Ze).call(this,i(this,
w,mt))),i(this,jt)||a(this,w,Vn).call(this,K)},Vn=function(t){a(this,w,ye).call(this),t?d(this,jt,setTimeout(()=>this.flush(),t)):this.flush()},ye=function(){clearTimeout(
i(this,jt)),d(this,jt,void 0)},Yn=function(t){let n=new ut(t,(...s)=>i(this,Rt).call(this,...s));return n.sanitize=s=>a(this,w,qn).call(this,s),n},Xo=function(t){
a(this,w,ye).call(this),this.outbox.stop(),this.drafts.stop(),d(this,Z,d(this,te,null)),d(this,Zt,""),this.outbox=a(this,w,Yn).call(this,t),this.drafts=new ft(t)},
Zo=function(){let{fields:t}=this.data,n=JSON.stringify(t);i(this,Zt)!==n&&(d(this,Zt,n),this.isAlone=t.length===1,d(this,ot,t.map(s=>Qr(this,s))),this.list.replaceChildren(
...i(this,ot).map(({root:s})=>s)),this.root.classList.toggle("alone",this.isAlone))};var Kr=q(e=>({form:null}));function tn({data:e,parentElement:t,setTriggerValue:n}){
let s=f(t,".form"),o=Kr(s),r=!o.form;return o.form??(o.form=new Gn(s,e)),o.form.draw(e,n,r)}var Xr=4e3,$t,ee,ke,Se,Ee,Te,gt,en,ti,Jn=class{constructor(t){p(this,gt);p(this,$t);p(this,ee,!1);p(this,ke,"");p(this,Se,null);p(this,Ee,()=>{});p(this,Te,()=>{
i(this,ee)&&a(this,gt,en).call(this)});this.root=t,this.message=f(t,".status p"),this.button=f(t,".go",HTMLButtonElement),t.onsubmit=n=>{var s;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(s=i(this,Se))==null?void 0:s.going}),a(this,gt,en).call(this)}}draw({roles:t,texts:n,
language:s,refused:o},r){return d(this,Se,n),d(this,Ee,r),this.root.lang=s,i(this,ke)!==JSON.stringify(t)&&a(this,gt,ti).call(this,t,n),clearTimeout(i(this,$t)),
d(this,ee,!1),this.message.textContent=o??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",i(this,Te)),()=>{clearTimeout(
i(this,$t)),X.removeEventListener("connected",i(this,Te))}}};$t=new WeakMap,ee=new WeakMap,ke=new WeakMap,Se=new WeakMap,Ee=new WeakMap,Te=new WeakMap,gt=new WeakSet,
en=function(){clearTimeout(i(this,$t)),d(this,ee,!0);let t=zs(this.root,"input",HTMLInputElement).find(({checked:n})=>n);i(this,Ee).call(this,"join",{role:(t==null?
void 0:t.value)||null}),d(this,$t,setTimeout(()=>a(this,gt,en).call(this),Xr))},ti=function(t,n){d(this,ke,JSON.stringify(t));let s=t.length?[...t.map(o=>[o,o]),
["",n.rather_not]]:[];f(this.root,"fieldset").hidden=!s.length,f(this.root,"legend").textContent=n.role,f(this.root,".options").replaceChildren(...s.map(([o,r])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:o,checked:!o}),k("span",{textContent:r})),l}))};var Zr=q(e=>new Jn(e));function ei({data:e,
parentElement:t,setTriggerValue:n}){return Zr(f(t,".joining",HTMLFormElement)).draw(e,n)}var ta=4e3,ne,_t,Oe,bt,nn,ni,Qn=class{constructor(t){p(this,bt);p(this,ne,null);p(this,_t);p(this,Oe,"");this.root=t,this.picture=f(t,".picture"),this.none=f(t,
".none"),this.size=f(t,".size"),this.size.onclick=()=>{let n=this.picture.classList.toggle("large");this.size.setAttribute("aria-pressed",String(n))},t.addEventListener(
"toggle",()=>a(this,bt,nn).call(this))}draw(t){return d(this,ne,t),this.root.lang=t.language,f(this.root,"summary").textContent=t.texts.open,this.size.textContent=
t.texts.larger,a(this,bt,nn).call(this),()=>clearTimeout(i(this,_t))}};ne=new WeakMap,_t=new WeakMap,Oe=new WeakMap,bt=new WeakSet,nn=async function(){clearTimeout(
i(this,_t));let t=i(this,ne);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,bt,ni).call(this,n.
status===200?await n.text():"")}catch{}clearTimeout(i(this,_t)),this.root.open&&this.root.isConnected&&d(this,_t,setTimeout(()=>a(this,bt,nn).call(this),ta))}},
ni=function(t){var n;this.size.hidden=!t,this.none.textContent=t?"":((n=i(this,ne))==null?void 0:n.texts.none)??"",i(this,Oe)!==t&&(this.picture.innerHTML=t),d(
this,Oe,t)};var ea=q(e=>new Qn(e));function si({data:e,parentElement:t}){return ea(f(t,".screen",HTMLDetailsElement)).draw(e)}function sn({begin:e,own:t,open:n}){return[...new Set(z.names(e).map(go))].filter(o=>t.some(r=>o.endsWith(`/${r}`))&&!n.includes(o))}var ri=e=>z.entries(e).some(
([,{late:t}])=>!t),oi=({begin:e,own:t})=>sn({begin:e,own:t,open:[]}).some(ri);function ii(e,t){var l,c,u;let n=z.entries(e),s=n.flatMap(([,h])=>h.late?Be(h,h.late,
t):[]),o=z.read(me(e));for(let[h,m]of Object.entries((o==null?void 0:o.parts)??{}))m&&m!==((l=o==null?void 0:o.base)==null?void 0:l[h])&&s.push(((c=o==null?void 0:
o.inWords)==null?void 0:c[h])??m);return{asked:(o==null?void 0:o.asked)||(((u=n[n.length-1])==null?void 0:u[1].asked)??""),lines:[...new Set(s)]}}function na(e){
for(let[t,{late:n}]of z.entries(e))n&&z.delete(t);z.delete(me(e))}var wt,Le,se,ze,A,Xn,ai,Zn,li,ci,di,Pt,hi,ui,Kn=class{constructor(t,n){p(this,A);p(this,wt,new Map);
p(this,Le,()=>{});p(this,se,!1);p(this,ze,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,A,Xn).call(this),a(this,A,ai).call(this),a(this,A,ci).
call(this,n),a(this,A,Pt).call(this),()=>a(this,A,Xn).call(this)}};wt=new WeakMap,Le=new WeakMap,se=new WeakMap,ze=new WeakMap,A=new WeakSet,Xn=function(){i(this,
Le).call(this);for(let t of i(this,wt).values())t.stop();i(this,wt).clear()},ai=function(){let t=a(this,A,Zn).call(this),n=[...t?[St(t,"click",s=>a(this,A,di).call(
this,s))]:[],St(window,"storage",()=>a(this,A,Pt).call(this)),St(Ge,"receipt",({detail:s})=>a(this,A,li).call(this,s))];d(this,Le,()=>n.forEach(s=>s()))},Zn=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},li=function(t){let n=i(this,wt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
i(this,wt).delete(t.key),a(this,A,Pt).call(this)},ci=function(t){for(let n of sn(this.data).filter(ri)){let s=new ut(n,()=>a(this,A,Pt).call(this),!0);i(this,wt).
set(n,s),s.transport=t,s.resume()}},di=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!oi(this.data)||(t.preventDefault(),d(this,
se,!0),a(this,A,Pt).call(this),this.root.scrollIntoView({block:"center"}))},Pt=function(){let{data:t,root:n}=this;i(this,se)&&d(this,se,oi(t));let s=a(this,A,hi).
call(this);i(this,se)&&s.push(k("p",{className:"lost",textContent:t.wait}));let o=s.map(({textContent:r})=>r).join(`
`);o!==i(this,ze)&&n.replaceChildren(...s),d(this,ze,o),n.lang=t.language,n.hidden=!s.length},hi=function(){let{data:t}=this,n=(l,c)=>k("p",{className:l,textContent:c}),
o=sn(t).map(l=>ii(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:c})=>[...l===At||c.every(h=>h.startsWith(l))?[]:[n("asked",l)],...c.map(h=>n(
"",h))]);if(!o.length)return[];let r=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,A,ui).call(this)});return[n("lost",t.lost),...o,r]},ui=function(){
var n;for(let s of sn(this.data))ii(s,this.data.words).lines.length&&na(s);a(this,A,Pt).call(this);let t=(n=a(this,A,Zn).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var sa=q(e=>({late:null}));function fi({data:e,parentElement:t,setTriggerValue:n}){
let s=f(t,".unsent"),o=sa(s);return o.late??(o.late=new Kn(s,e)),o.late.draw(e,n)}function on(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function pi(e,{texts:t=[],withdrawn:n=[]}){let s=new Map([...e,
...t].map(o=>[o.id,o]));for(let o of n)s.delete(o);return[...s.values()]}function mi(e,t){return e.some(({id:s})=>s===t.id)?e.map(s=>s.id===t.id?t:s):[...e,t]}function gi(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function bi(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:s})=>{var o;return((o=s.find(([r])=>r===t[n]))==null?void 0:o[1])??t[n]})}function wi(e,t){
let n=e.filter(({stays:s,name:o})=>s&&t[o]);return Object.fromEntries(n.map(({name:s})=>[s,t[s]]))}var xi=60,oa='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',ia='<div class="entry"><label><span class="for\
"></span></label></div>';function ra(e,{rows:t},n){let s=document.createElement(t>1?"textarea":"input");return s instanceof HTMLTextAreaElement?s.rows=t:s.type=
"text",s.oninput=n,f(e,"label").append(s),{all:[s],get:()=>s.value,set:o=>s.value=o}}function aa(e,{name:t,options:n},s){let o=n.map(([r,l])=>{let c=k("label"),
u=k("input",{type:"radio",name:t,value:r});return u.onchange=s,c.append(u,k("span",{textContent:l})),f(e,".options").append(c),u});return{all:o,get:()=>{var r;return((r=
o.find(({checked:l})=>l))==null?void 0:r.value)??""},set:r=>o.forEach(l=>l.checked=l.value===r)}}var Ht,J,rn,es,an,ts=class{constructor(t,n,s,o){p(this,J);p(this,
Ht,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=s,this.root=P(t.options.length?oa:ia),f(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let r=()=>{i(this,Ht)&&d(this,Ht,i(this,J,rn)),a(this,J,an).call(this),o()};this.controls=(t.options.length?aa:ra)(this.root,t,r),this.message=
new Mt(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),d(this,Ht,!1),a(this,J,an).call(this)}focus(){this.controls.all[0].focus()}check(){return d(this,Ht,!0),a(this,J,an).call(this),!i(this,J,rn)&&i(this,J,es)<=
0}};Ht=new WeakMap,J=new WeakSet,rn=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},es=function(){return this.spec.longest?Xt(this.value,this.
spec.longest):0},an=function(){let{texts:t}=this,n=i(this,J,es),s=i(this,Ht)&&i(this,J,rn),o=this.spec.longest!==null&&Ke(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||o)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(s?t.missing:l,{isWrong:s||n>0,announced:!s&&o&&this.controls.all[0].matches(":fo\
cus")})};var Y,Ce,W,tt,ie,it,Wt,g,ss,vi,yi,ln,os,ki,cn,dn,hn,Ae,is,Si,Ei,rs,oe,as,Ti,Oi,ns=class{constructor(t,n){p(this,g);p(this,Y,[]);p(this,Ce,"");p(this,W,
[]);p(this,tt,null);p(this,ie,{});p(this,it,!1);p(this,Wt,()=>{});this.root=t,this.data=n,this.form=f(t,"form",HTMLFormElement),this.add=f(t,".add",HTMLButtonElement),
this.cancel=f(t,".cancel"),this.list=f(t,"ul"),this.own=f(t,"section"),this.pass=f(t,".pass"),this.line=f(t,".status p"),this.again=f(t,".again"),this.live=f(t,
".said"),this.outbox=a(this,g,os).call(this,n.key),this.drafts=new ft(n.key),this.form.onkeydown=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&a(this,g,is).call(
this)},this.form.onsubmit=s=>{s.preventDefault(),a(this,g,is).call(this)},this.cancel.onclick=()=>a(this,g,dn).call(this),this.pass.onclick=()=>{d(this,W,[]),d(
this,it,!0),this.drafts.stop(),this.outbox.send({pass:!0}),a(this,g,oe).call(this)}}draw(t,n,s){var l,c;let o=s||this.outbox.key!==t.key;this.data=t;let r={...t.
texts,saved:t.saved};return d(this,Wt,Ye(this.line,this.again,r,()=>this.outbox.sendAgain())),o&&!s&&(a(this,g,ss).call(this),this.outbox=a(this,g,os).call(this,
t.key),this.drafts=new ft(t.key)),a(this,g,ki).call(this,o?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(o||!t.receipt&&i(this,g,ln))&&
a(this,g,vi).call(this),this.outbox.receive(t.receipt),d(this,W,pi(((l=t.value)==null?void 0:l.texts)??[],((c=this.outbox.pending)==null?void 0:c.answer)??{})),
this.outbox.pending||a(this,g,yi).call(this),o&&i(this,it)&&this.drafts.stop(),a(this,g,oe).call(this),()=>a(this,g,ss).call(this)}};Y=new WeakMap,Ce=new WeakMap,
W=new WeakMap,tt=new WeakMap,ie=new WeakMap,it=new WeakMap,Wt=new WeakMap,g=new WeakSet,ss=function(){this.outbox.stop(),this.drafts.stop()},vi=function(){this.
outbox.resume(),i(this,g,ln)&&!this.outbox.pending&&i(this,Wt).call(this,"")},yi=function(){let{answered:t,receipt:n,saved:s,value:o}=this.data;d(this,it,t&&!o),
s&&!i(this,g,ln)&&i(this,Wt).call(this,"saved"),n&&i(this,W).some(r=>!a(this,g,as).call(this,r))&&this.outbox.transport("look",!0)},ln=function(){return this.line.
dataset.state==="lost"},os=function(t){return new ut(t,(...n)=>i(this,Wt).call(this,...n))},ki=function(t){let{parts:n,texts:s}=this.data,o=JSON.stringify(n);i(
this,Ce)!==o&&(d(this,Ce,o),t??(t={parts:on(i(this,Y)),editing:i(this,tt),base:i(this,ie)}),d(this,Y,n.map((r,l)=>new ts(r,s,l===0,()=>a(this,g,hn).call(this)))),
f(this.root,".parts").replaceChildren(...i(this,Y).map(({root:r})=>r))),t&&a(this,g,cn).call(this,t.parts,t.editing??null,t.base??{})},cn=function(t,n,s){d(this,
tt,n),d(this,ie,s);for(let o of i(this,Y))o.set(t[o.name]??"")},dn=function(){let t=wi(this.data.parts,i(this,W)[i(this,W).length-1]??{});a(this,g,cn).call(this,
t,null,t),a(this,g,hn).call(this),a(this,g,oe).call(this)},hn=function(){let t=on(i(this,Y)),n=Object.fromEntries(Object.entries(t).map(([s,o])=>[s,a(this,g,Ae).
call(this,{[s]:o})[0]]));this.drafts.write({parts:t,inWords:n,base:i(this,ie),editing:i(this,tt)})},Ae=function(t){return bi(this.data.parts,t)},is=function(){let t=i(
this,Y).filter(o=>!o.check());if(t.length)return t[0].focus();let n=i(this,W).find(({id:o})=>o===i(this,tt));if(!n&&i(this,W).length>=this.data.most)return;let s={
id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...on(i(this,Y))};d(this,W,mi(i(this,W),s)),a(this,g,dn).call(this),a(this,g,rs).call(this,{texts:[
s],withdrawn:[]})},Si=function(t){a(this,g,cn).call(this,t,t.id,t),a(this,g,hn).call(this),a(this,g,oe).call(this),i(this,Y)[0].focus()},Ei=function(t){d(this,W,
i(this,W).filter(s=>s!==t)),i(this,tt)===t.id&&a(this,g,dn).call(this);let n=a(this,g,Ae).call(this,t).join(" · ");a(this,g,rs).call(this,{texts:[],withdrawn:[
t.id]},{[t.id]:n}),this.live.textContent=N(this.data.texts.withdrawn,{text:n.slice(0,xi)})},rs=function(t,n={}){var l;let s=(l=this.outbox.pending)!=null&&l.answer.
texts?this.outbox.pending:null,o=Ue(s==null?void 0:s.answer,t);d(this,it,!1);let r=Object.fromEntries((o.texts??[]).map(c=>[c.id,a(this,g,Ae).call(this,c).join(
" · ")]));this.outbox.send(o,{...s==null?void 0:s.inWords,...r,...n}),a(this,g,oe).call(this)},oe=function(){let{texts:t,most:n,rule:s}=this.data,{add:o,cancel:r,
own:l,pass:c}=this;U(this.root,{".rule":s,h2:t.own}),o.textContent=i(this,tt)?t.keep:t.add,r.textContent=t.cancel,r.hidden=!i(this,tt);let u=i(this,W).length>=n&&
!i(this,tt);o.disabled=u;for(let h of i(this,Y).flatMap(({controls:m})=>m.all))h.disabled=u;i(this,Y)[0].controls.all[0].placeholder=u?t.full:"",this.list.replaceChildren(
...i(this,W).map(h=>a(this,g,Ti).call(this,h))),l.hidden=!i(this,W).length,c.textContent=i(this,it)?t.passed:t.pass,c.setAttribute("aria-pressed",String(i(this,
it))),c.hidden=i(this,W).length>0,this.root.lang=this.data.language},as=function(t){let{statuses:n,unseen:s}=this.data,o=n[t.id];return(o==null?void 0:o.text)===
gi(t)?o.status:s},Ti=function(t){let{texts:n,parts:s,worded:o}=this.data,[r,...l]=s.filter(({name:I})=>t[I]),c=k("li"),u=r?t[r.name]:"";c.append(k("p",{textContent:u}));
let h=a(this,g,Ae).call(this,t).slice(1);l.length&&c.append(a(this,g,Oi).call(this,l.map(({label:I},B)=>[I,h[B]])));let m=a(this,g,as).call(this,t);m&&c.append(
k("small",{className:"decided",textContent:m})),o[t.id]&&c.append(k("p",{className:"worded",textContent:o[t.id]}));let T=(I,B)=>{let G=k("button",{type:"button",
textContent:I,onclick:B});return G.setAttribute("aria-label",`${I}: ${u.slice(0,xi)}`),G};return c.append(T(n.edit,()=>a(this,g,Si).call(this,t)),T(n.withdraw,()=>a(
this,g,Ei).call(this,t))),c},Oi=function(t){let n=k("dl");for(let[s,o]of t){let r=k("div");r.append(k("dt",{textContent:s}),k("dd",{textContent:o})),n.append(r)}
return n};var la=q(e=>({form:null}));function Li({data:e,parentElement:t,setTriggerValue:n}){let s=f(t,".writing"),o=la(s),r=!o.form;return o.form??(o.form=new ns(
s,e)),o.form.draw(e,n,r)}var ca=`.checks { list-style: none; padding: 0; margin: 0; font-family: "Source Sans", sans-serif; color: #1d2b3a; display: grid; gap: 0.7rem; }
.checks li { background: #fff; border: 1px solid #cfd6da; border-left: 8px solid #98a3ab; border-radius: 0.7rem; padding: 0.8rem 1rem; font-size: 1.15rem; line-\
height: 1.35; }
.checks b { display: block; font-size: 0.95rem; color: #46545f; }
.checks li[data-state="good"] { border-left-color: #1a7f37; } .checks li[data-state="good"] b { color: #14662b; }
.checks li[data-state="bad"] { border-left-color: #a1330a; background: #fff4ee; } .checks li[data-state="bad"] b { color: #a1330a; }
.all { font-family: "Source Sans", sans-serif; font-size: 1.25rem; font-weight: 700; margin: 1rem 0 0; color: #14662b; }
.all[hidden], .again[hidden] { display: none; }
.again { font: 600 1.1rem "Source Sans", sans-serif; margin-top: 1rem; min-height: 3rem; padding: 0 1.2rem; border: 2px solid #1d2b3a; border-radius: 0.7rem; ba\
ckground: #fff; color: #1d2b3a; }
`,da=`.clock { font-family: "Source Sans", sans-serif; color: #1d2b3a; display: flex; align-items: center; justify-content: center; gap: 0.7em; line-height: 1.1\
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
`,zi=`:host { overflow-wrap: anywhere; }
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
`,ha=`:host { overflow-wrap: anywhere; }
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
`,ua=`.screen { margin-top: 2rem; border-top: 1px solid #cfd6da; padding-top: 0.4rem; font-family: "Source Sans", sans-serif; color: #46545f; }
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
`,fa=`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,pa=`:host { overflow-wrap: anywhere; }
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
`,Ai={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidden>\
</button>',css:ca,draw:so},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:da,
draw:ro},workshop_fields:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:zi,draw:tn},workshop_joining:{html:`<form class="joining" novalidate>
  <fieldset class="choice" hidden><legend></legend><div class="options"></div></fieldset>
  <div class="status"><p role="alert"></p></div>
  <button type="submit" class="main go"></button>
</form>
`,css:ha,draw:ei},workshop_screen:{html:`<details class="screen"><summary></summary>
<button type="button" class="size" aria-pressed="false" hidden></button>
<div class="picture" tabindex="0"></div><p class="none"></p></details>`,css:ua,draw:si},workshop_slider:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:zi,draw:tn},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:fa,draw:fi},workshop_writing:{html:`<div class="writing">
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
`,css:pa,draw:Li}};var Ni=lo(()=>sessionStorage,pe);X.addEventListener("connected",()=>Ni="");function Ci(e,t){e.textContent!==t&&(e.textContent=t)}var re,Ne,xt=class{constructor(t,n){
R(this,"holder",k("div"));p(this,re,k("div"));p(this,Ne);let{html:s,css:o,draw:r}=Ai[t.is];this.piece=t,this.send=n,this.drawComponent=r,i(this,re).innerHTML=s,
this.holder.attachShadow({mode:"open"}).append(k("style",{textContent:o}),i(this,re))}draw(t){this.piece={...this.piece,data:t},d(this,Ne,this.drawComponent({data:t,
parentElement:i(this,re),setTriggerValue:this.send}))}stop(){var t;(t=i(this,Ne))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};re=new WeakMap,
Ne=new WeakMap;var ls=class{holder=k("div",{className:ms});constructor(t){this.holder.innerHTML=t}remove(){this.holder.remove()}};function ga(e){let t=new Map;return e.
map(n=>{let s=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.key}`,o=(t.get(s)??0)+1;return t.set(s,o),[`${s} ${o}`,n]})}function ba({screen:e,title:t,rehearsal:n},{
code:s,light:o}){let r=document.documentElement;o&&r.toggleAttribute("data-rehearsal",!!n),!(r.dataset.screen===e||!r.dataset.screen)&&(r.dataset.screen=e,document.
title=t,o||history.replaceState(history.state,"",`./${e}?code=${s}`))}var st,ae,le,Dt,Ut,$,Ii,ds,hs,us,Mi,ji,Ri,$i,_i,cs=class{constructor(t,n){p(this,$);R(this,
"debounceMs",0);p(this,st,new Map);p(this,ae,null);p(this,le,0);p(this,Dt);p(this,Ut,({type:t})=>{(t==="change"||jn())&&this.connection.send({unsent:jn()})});this.
line=f(t,".offline"),this.quietLine=f(t,".polling"),this.list=f(t,".phone"),this.live=f(t,".unseen"),this.data=n,this.view=null,this.connection=Js(n.code,!1,n.light),
Ve.addEventListener("change",i(this,Ut)),X.addEventListener("connected",i(this,Ut))}draw(t){return this.data=t,a(this,$,us).call(this,t.view),this.connection.subscribers.
add(this),()=>a(this,$,Ii).call(this)}showState(t){let{polling:n,...s}=this.data.connection;Ci(this.line,{up:"",polling:"",...s}[t]),Ci(this.quietLine,t==="poll\
ing"?n:"")}addToQuery(t){let n=this.view??this.data.view,s=co({page:pe,after:Ni,wasAsleep:He,view:n});for(let[o,r]of Object.entries(s))t.set(o,r)}receive(t){if(t.
process!==void 0){t.view&&a(this,$,us).call(this,t.view);return}t.receipt&&a(this,$,_i).call(this,t.receipt);let{refused:n}=t;if(n)for(let s of a(this,$,hs).call(
this))s.draw({...s.piece.data,refused:n})}compare(){a(this,$,ds).call(this)&&(clearTimeout(i(this,Dt)),d(this,Dt,setTimeout(()=>{!a(this,$,ds).call(this)||!this.
connection.up||(d(this,le,i(this,le)+1),!(i(this,le)>1&&fe())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};st=new WeakMap,ae=
new WeakMap,le=new WeakMap,Dt=new WeakMap,Ut=new WeakMap,$=new WeakSet,Ii=function(){Ve.removeEventListener("change",i(this,Ut)),X.removeEventListener("connecte\
d",i(this,Ut));for(let t of i(this,st).values())t instanceof xt&&t.stop();clearTimeout(i(this,Dt)),this.connection.unsubscribe(this)},ds=function(){let{rehearsal:t,
stage:n}=this.view??this.data.view;return _s(this.connection.latest,{rehearsal:t,seen:{stage:n}})},hs=function(){return[...i(this,st).values()].filter(t=>t instanceof
xt)},us=function(t){var s;let n=((s=this.view)==null?void 0:s.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(i(this,Dt)),d(this,le,0),!n&&(this.
view=t,po(t.asked),ba(t,this.data),a(this,$,Mi).call(this,ga(t.pieces)),a(this,$,$i).call(this),this.line.dataset.stage=String(t.stage))},Mi=function(t){let n=i(
this,st);d(this,st,new Map),n.size&&a(this,$,ji).call(this,t.filter(([s])=>!n.has(s)).map(([,s])=>s));for(let[s,o]of t)i(this,st).set(s,n.get(s)??a(this,$,Ri).call(
this,o)),n.delete(s);for(let s of n.values())s.remove();[...i(this,st).values()].forEach(({holder:s},o)=>{this.list.children[o]!==s&&this.list.insertBefore(s,this.
list.children[o]??null)});for(let[s,o]of t){let r=i(this,st).get(s);o.is!==void 0&&r instanceof xt&&r.draw(o.data)}},ji=function(t){let n=t.flatMap(s=>s.is===void 0&&
s.announced||[]);n.length&&this.live.replaceChildren(...n.map(s=>k("p",{textContent:s})))},Ri=function(t){return t.is===void 0?new ls(t.html):new xt(t,(n,s)=>this.
connection.send({[n]:s}))},$i=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";i(this,ae)!==null&&i(this,ae)!==t&&gs(),
d(this,ae,t)},_i=function(t){let{key:n,nonce:s,refused:o,final:r,wait:l,...c}=t;for(let u of a(this,$,hs).call(this))u.piece.data.key===n&&u.draw({...u.piece.data,
...c,receipt:{...c,nonce:s,refused:o,final:r,wait:l}});Ge.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var wa=q(e=>({phone:null}));function Pi({data:e,
parentElement:t}){let n=wa(t);return n.phone??(n.phone=new cs(t,e)),n.phone.draw(e)}var Hi=f(document,"main"),un=JSON.parse(f(document,"#first").textContent??"");if(un.is){let e=new xt(un,()=>{});f(Hi,".phone").append(e.holder),e.draw(un.data)}else
Pi({data:un,parentElement:Hi,setTriggerValue:()=>{}});f(document,".not-started").remove();
