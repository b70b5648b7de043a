// Made by `make bundles` of participant/light_page/light_page.js 9aa3f0891a333dc8
var Pi=Object.defineProperty;var us=e=>{throw TypeError(e)};var Hi=(e,t,n)=>t in e?Pi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var R=(e,t,n)=>Hi(e,typeof t!="symbol"?t+"":t,n),un=(e,t,n)=>t.has(e)||us("Cannot "+n);var r=(e,t,n)=>(un(e,t,"read from private field"),n?n.call(e):t.get(e)),f=(e,t,n)=>t.has(e)?us("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),d=(e,t,n,s)=>(un(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n),a=(e,t,n)=>(un(e,t,"access private method"),n);var fs="[data-test-script-state]",Wi="data-stale",Ne=`[${Wi}="true"]`,fn="data-retained",yt=`[${fn}]`;var ps="stHtml";function ms(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function gs(){let e=document.querySelector(fs);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Di='[class*="st-key-"]',xs="a[href], button, input, select, textarea, summary",Ui='p[tabindex="-1"], h1, h2, h3',Bi=30,Gi=10,qi=["disabled","hidden",fn,"cla\
ss"],vs={subtree:!0,childList:!0,attributeFilter:qi},ae=[],pn=!1,bs;function ys(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var gn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",bn=e=>{var t;return((t=gn(e.closest(Di)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function le(e){return[...e.querySelectorAll(xs)].filter(n=>!n.closest(`${Ne}, ${yt}`))}var Fi=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function Vi(e){try{return e.matches(":focus-visible")}catch{return!0}}function kt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${Ne}, ${yt}`)&&Fi(e)}var mn=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function Yi(e){let[t,n]=[[],e.getRootNode()];for(let s=e.parentNode;s;s=s.parentNode){s instanceof ShadowRoot&&(s=s.host);let o=s instanceof
HTMLElement&&s.getRootNode()===n?gn(s):"";s instanceof HTMLElement&&t.push({element:s,key:o})}return t}function Me({element:e,key:t}){let s=e.isConnected&&(!t||
gn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${Ne})`);return s instanceof HTMLElement&&!s.closest(yt)?s:void 0}var Ie=({ancestors:e})=>e.filter(
({key:t})=>t);function Ji(e){let t=Yi(e),[n,s]=t.filter(({key:o})=>o).map(o=>le(o.element));return{element:e,name:mn(e),kind:bn(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(s==null?void 0:s.indexOf(e))??-1,ringed:Vi(e)}}function ks(e){let{element:t,name:n,index:s}=e;if(kt(t))return t;let[
o]=Ie(e);if(!o){let h=e.ancestors.map(Me).find(Boolean);return h&&le(h).find(m=>mn(m)===n&&kt(m))}let i=Me(o),l=i?le(i):[],c=l[s];return(c==null?void 0:c.tagName)===
t.tagName&&(l.length===1||mn(c)===n)&&kt(c)?c:void 0}function Qi({element:e,kind:t,state:n}){let s=le(document).filter(i=>t&&bn(i)===t&&i.dataset.state===n&&kt(
i)),o=i=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING;return s.find(o)??s.filter(i=>!o(i)).pop()}function ws(e){let t=Ie(e)[1];return t&&Me(t)}
function Ki(e){let t=ws(e);if(!t){let i=ae.slice(1).find(ws);return i&&ks(i)}let n=le(t),s=n.filter(i=>e.kind&&bn(i)===e.kind),o=n[e.slot];return[...s.includes(
o)?[]:s,o,...n].find(kt)}function Xi(e){let n=[...(Ie(e).length?Ie(e):e.ancestors).map(Me),document.body].filter(o=>o!==void 0);return[Ui,"p:not(:empty)"].flatMap(
o=>n.flatMap(i=>[...i.querySelectorAll(o)])).find(kt)}function Zi(e){let t=e.element.isConnected&&!e.element.closest(yt)?Qi(e):Ki(e);return ks(e)??t??Xi(e)}function Ss(){
let[e]=ae;if(!e||kt(e.element))return!1;let t=ys();return!t||t===document.body||t===e.element||t.closest(yt)!==null}function tr(){if(!Ss())return;if(gs())return Es();
let[e]=ae,t=Zi(e);t&&(t.matches(xs)||(t.tabIndex=-1),pn=!0,t.focus({preventScroll:!e.ringed}))}function Es(){clearTimeout(bs),bs=setTimeout(tr,Bi)}var Ts=new MutationObserver(
()=>Ss()&&Es());function Os(){let e=ys();if(!(e instanceof HTMLElement)||e===document.body||e.closest(yt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
Ts.observe(t,vs),ae=[Ji(e),...ae.filter(n=>n.element!==e)].slice(0,Gi)}addEventListener("focusin",Os,!0);addEventListener("click",Os,!0);addEventListener("keydo\
wn",e=>{e.repeat&&pn&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(pn=!1)},!0);Ts.observe(document,vs);function u(e,t,n=HTMLElement){let s=e.querySelector(t);if(!(s instanceof n))throw new Error(`no ${n.name} matches ${t}`);return s}function Ls(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(s=>s instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function St(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let s=t.get(n)??e(n);return t.set(n,s),s}}var it=null;function er(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function nr(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(s=>s.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function sr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...s]=document.querySelectorAll(`${t} button, ${t} summary`);return s.length?
e:n??e}function zs(e){it===e&&(it=null,sr(e).click())}function or(e){let t=e.isPrimary&&e.button===0?er(e):null;it=t&&{button:t,container:nr(t),at:{x:e.x,y:e.y},
released:!1}}function ir({isPrimary:e,x:t,y:n}){let s=it;if(!(!s||!e)){if(Math.hypot(t-s.at.x,n-s.at.y)>12){it=null;return}s.released=!0,setTimeout(()=>zs(s),80)}}
function rr(e){let t=it;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){it=null;return}e.preventDefault(),e.stopImmediatePropagation(),zs(t)}}addEventListener(
"pointerdown",or,!0);addEventListener("pointerup",ir,!0);addEventListener("pointercancel",()=>it=null,!0);addEventListener("click",rr,!0);var ce,de,Bt,Gt,qt,Q,As,Cs,Ns,je,Ft=class{constructor(t){f(this,Q);R(this,"readyState",WebSocket.CONNECTING);R(this,"onmessage",()=>{});R(this,"onclose",()=>{});
f(this,ce,1006);f(this,de,new AbortController);f(this,Bt,"");f(this,Gt,[]);f(this,qt,!1);a(this,Q,As).call(this,t)}send(t){r(this,Gt).push(t),r(this,qt)||a(this,
Q,Ns).call(this)}close(){this.readyState=WebSocket.CLOSED,r(this,de).abort()}};ce=new WeakMap,de=new WeakMap,Bt=new WeakMap,Gt=new WeakMap,qt=new WeakMap,Q=new WeakSet,
As=async function(t){try{d(this,Bt,`${t.pathname}/${await a(this,Q,je).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let s=await a(this,Q,je).call(this,`${r(this,Bt)}/next?arrived=${n}`),o=s?s.split(`
`):[];n+=o.length;for(let i of o)a(this,Q,Cs).call(this,i)}}catch{}this.close(),this.onclose({code:r(this,ce)})},Cs=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},Ns=async function(){d(this,qt,!0);try{for(;r(this,Gt).length;)await a(this,Q,je).call(this,`${r(this,
Bt)}/message`,r(this,Gt).shift())}catch{this.close()}d(this,qt,!1)},je=async function(t,n){var o;let s=setTimeout(()=>this.close(),3e4);try{let i=await fetch(t,
{method:"POST",body:n,signal:r(this,de).signal}),l=await i.text();i.status===410&&d(this,ce,Number(l)||1006);let c=(o=i.headers.get("content-type"))==null?void 0:
o.startsWith("text/plain");if(!i.ok||!c)throw new Error(`${i.status}`);return l}finally{clearTimeout(s)}};function Ms(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function Is(e){return 4e3*Math.min(4,1+e)}function wn(e,t){return t-e>45e3}function js(e,t,n){
return t-e>(n?15e3:6e4)}function Rs(e,t){return e!==null&&e!==t}function $s(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
s=>(e[s]??0)>n[s]):!1}var Ps=[],_s=!1;function Hs(e){Ps.push(e)}function he(){return Ps.some(e=>e())?!1:(_s||setTimeout(()=>location.reload(),Math.random()*1500),_s=!0,!0)}function Ws(){
document.body.hidden=!0,location.reload()}var Et,Vt,Tt,Yt,rt,Re=class{constructor(){R(this,"polls",!1);R(this,"unreachable",!1);f(this,Et,0);f(this,Vt,0);f(this,Tt,!1);f(this,Yt,null);f(this,rt,1/0)}begin(t){
d(this,Yt,t)}heard(t){this.unreachable=!1,d(this,Vt,0),this.polls?r(this,rt)===1/0&&d(this,rt,t+1e4):(d(this,Tt,!0),this.endPolling())}lost(t,n){let s=r(this,Yt);
if(d(this,Yt,null),t||s===null)return;if(this.polls){this.polls=!1,d(this,Vt,r(this,Vt)+1),this.unreachable=r(this,Vt)>=(r(this,Tt)?2:1),r(this,Tt)&&d(this,Et,0);
return}d(this,Et,r(this,Et)+1);let o=r(this,Tt)?3:2;this.polls=r(this,Et)>=(n-s>5e3?1:o)}isTrialDue(t){return!this.polls||t<r(this,rt)?!1:(d(this,rt,t+18e4),!0)}endPolling(){
this.polls=!1,d(this,Et,0),d(this,rt,1/0)}};Et=new WeakMap,Vt=new WeakMap,Tt=new WeakMap,Yt=new WeakMap,rt=new WeakMap;var Ds=6e3,cr=40,dr=2e3,hr=5e3,X=new EventTarget,ur={consoles:1,participants:0,unsent:0},_e=!1,ct=new Map,Us=null,xn=Date.now(),vn=0,F,V,at,Ot,Jt,lt,Lt,S,Bs,kn,
Sn,$e,Gs,qs,Fs,En,Vs,Tn,On,Ln,yn=class{constructor(t){f(this,S);R(this,"subscribers",new Set);R(this,"latest",null);R(this,"up",!1);R(this,"answers",!1);f(this,
F,null);f(this,V,new Re);f(this,at,0);f(this,Ot,0);f(this,Jt,0);f(this,lt);f(this,Lt);this.code=t}want(t){this.answers=t,clearTimeout(r(this,lt)),d(this,lt,setTimeout(
()=>a(this,S,$e).call(this),cr))}send(t){var n;return((n=r(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(r(this,F).send(JSON.stringify(t)),r(this,Lt)??
d(this,Lt,setTimeout(()=>a(this,S,Vs).call(this),Is(r(this,Ot)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.
size||a(this,S,On).call(this),dr)}drop(){a(this,S,Ln).call(this),a(this,S,En).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=r(this,F))==null?void 0:
t.readyState)!==WebSocket.CONNECTING&&a(this,S,$e).call(this)}checkSilence(){this.up&&js(r(this,Jt),performance.now(),this.answers)&&this.send({there:!0}),this.
up&&r(this,V).isTrialDue(performance.now())&&a(this,S,Gs).call(this)}};F=new WeakMap,V=new WeakMap,at=new WeakMap,Ot=new WeakMap,Jt=new WeakMap,lt=new WeakMap,Lt=
new WeakMap,S=new WeakSet,Bs=function(){return r(this,V).polls?new Ft(a(this,S,Sn).call(this,new URL(`/poll/${this.code}`,location.href))):new WebSocket(a(this,
S,Sn).call(this,a(this,S,kn).call(this)))},kn=function(){let t=new URL(`/live/${this.code}`,location.href);return t.protocol=t.protocol.replace("http","ws"),t},
Sn=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},$e=function(){if(clearTimeout(
r(this,lt)),!this.subscribers.size&&r(this,at))return a(this,S,On).call(this);let t=r(this,F);r(this,V).begin(performance.now());let n=a(this,S,Bs).call(this);d(
this,F,n),t==null||t.close();let s=setTimeout(()=>r(this,F)===n&&this.drop(),Ds);n.onmessage=o=>{clearTimeout(s),r(this,F)===n&&a(this,S,qs).call(this,JSON.parse(
o.data))},n.onclose=({code:o})=>{if(clearTimeout(s),!(o===4404&&he())){if(o===4403)return Ws();r(this,F)===n&&a(this,S,En).call(this)}}},Gs=function(){let t=new WebSocket(
a(this,S,kn).call(this)),n=setTimeout(()=>t.close(),Ds);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),r(this,V).polls&&(r(this,V).endPolling(),this.drop())}},
qs=function(t){if(d(this,Ot,r(this,Lt)?0:r(this,Ot)),a(this,S,Tn).call(this),d(this,Jt,performance.now()),t.process===void 0){for(let n of this.subscribers)n.receive(
t);return}Rs(Us,t.process)&&he()||(Us=t.process,a(this,S,Fs).call(this,t))},Fs=function(t){let n=!this.up,s=n&&this.latest;if(Object.assign(this,{latest:t,up:!0}),
d(this,at,0),r(this,V).heard(r(this,Jt)),_e=!1,t.consoles){let{consoles:o,connected:i=0,unsent:l=0}=t;ur={consoles:o,participants:i,unsent:l},X.dispatchEvent(new Event(
"presence"))}for(let o of this.subscribers)t.view&&o.receive(t),o.showState(r(this,V).polls?"polling":"up"),s?setTimeout(()=>o.ask(),Math.random()*1e3):setTimeout(
()=>o.compare(),o.debounceMs);n&&X.dispatchEvent(new Event("connected"))},En=function(){if(a(this,S,Tn).call(this),navigator.onLine&&r(this,V).lost(this.up,performance.
now()),this.up=!1,d(this,at,r(this,at)+1),r(this,at)>1&&!r(this,V).polls){let t=r(this,V).unreachable?"unreachable":"offline";for(let n of this.subscribers)n.showState(
t)}clearTimeout(r(this,lt)),d(this,lt,setTimeout(()=>a(this,S,$e).call(this),Ms(r(this,at))))},Vs=function(){d(this,Ot,r(this,Ot)+1),this.drop()},Tn=function(){
clearTimeout(r(this,Lt)),d(this,Lt,void 0)},On=function(){ct.delete(this.code),a(this,S,Ln).call(this)},Ln=function(){let t=r(this,F);d(this,F,null),t==null||t.
close()};function Ys(e,t){let n=ct.get(e);if(n&&(n.answers||!t))return n;let s=n??new yn(e);return ct.set(e,s),s.want(t),s}function Js(){return[...ct.values()].
some(({up:e})=>e)}function Qs(){for(let e of ct.values())e.retryNow()}function Ks(){for(let e of ct.values())e.drop()}function Xs(){_e=!0,Ks()}function fr(){let e=xn;
if(xn=Date.now(),!document.hidden){if(wn(e,xn))return Xs();for(let t of ct.values())t.checkSilence()}}setInterval(fr,hr);addEventListener("online",Qs);addEventListener(
"offline",()=>{for(let{subscribers:e}of ct.values())for(let t of e)t.showState("offline");Ks()});document.addEventListener("visibilitychange",()=>{document.hidden?
vn=Date.now():vn&&wn(vn,Date.now())?Xs():Qs()});var pr=6e3,mr=8e3,gr={good:"✓",bad:"✗",waiting:"…"},eo=e=>Math.max(1,Math.round(performance.now()-e));function zt({data:e,list:t},n,s,o){let i=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));i.dataset.name=n,i.dataset.state=s,i.replaceChildren(k("b",{textContent:`${gr[s]} ${e.texts[s]}`}),o)}function br(e){
let t=new URL(`/live/${e}`,location.href);return t.protocol=t.protocol.replace("http","ws"),new WebSocket(t)}var wr=e=>new Ft(new URL(`/poll/${e}`,location.href));
function Zs(e){return new Promise(t=>{let n=performance.now(),s=e(),o=l=>{clearTimeout(i),t(l),s.close()},i=setTimeout(()=>o(null),pr);s.onmessage=()=>o(eo(n)),
s.onclose=()=>o(null)})}async function xr({code:e,texts:t},n){let s=new AbortController,o=setTimeout(()=>s.abort(),mr);try{let i=await fetch(`/check/${e}?live=${n??
""}`,{method:"POST",signal:s.signal});return i.ok?(await i.json()).refused:t.no_saved}catch{return t.no_saved}finally{clearTimeout(o)}}async function to(e){let{
texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,zt(e,"page","good",t.page),zt(e,"live","waiting",t.loading);let s=await Zs(()=>br(
n)),o=s===null?await Zs(()=>wr(n)):null;s!==null?zt(e,"live","good",t.live.replace("%",String(s))):o!==null?zt(e,"live","good",t.polled.replace("%",String(o))):
zt(e,"live","bad",t.no_live),zt(e,"saved","waiting",t.loading);let i=performance.now(),l=await xr(e.data,s);zt(e,"saved",l?"bad":"good",l||t.saved.replace("%",String(
eo(i))));let c=!l&&s!==null;e.all.hidden=!c,e.again.hidden=c}function no({data:e,parentElement:t}){let[n,s,o]=[".checks",".all",".again"].map(l=>u(t,l)),i={list:n,
all:s,again:o,data:e};Object.assign(s,{textContent:e.texts.all}),Object.assign(o,{textContent:e.texts.again,onclick:()=>to(i)}),to(i)}var vr=new EventTarget,yr=q(e=>({data:null,end:0,announced:null}));function so(e){let t=Math.ceil(e/1e3),[n,s,o]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],i=l=>String(
l).padStart(2,"0");return n?`${n}:${i(s)}:${i(o)}`:`${s}:${i(o)}`}function oo(e,t){e.textContent!==t&&(e.textContent=t)}function kr(e,t,n){var o;((o=e.announced)==
null?void 0:o.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&vr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function zn(e,t,n){clearTimeout(
t.timer);let{name:s,runs:o,warns:i,words:l,label:c}=n,p=o?Math.max(0,t.end-performance.now()):n.left,h=o?p<=0?"over":p<=i?"warning":"runs":"still";kr(t,s,h),e.dataset.
state=h;let m=u(e,".digits");if(oo(m,so(p)),m.setAttribute("aria-label",`${c}: ${so(p)}`),oo(u(e,".words"),l[h]),o&&p>0){let T=()=>t.data&&zn(e,t,t.data);t.timer=
setTimeout(T,(p%1e3||1e3)+5)}}function io({data:e,parentElement:t}){var i;let n=u(t,".clock"),s=yr(n),o=performance.now()+e.left;return s.end=((i=s.data)==null?
void 0:i.name)===e.name?Math.min(s.end,o):o,s.data=e,n.dataset.size=e.size,n.hidden=!1,zn(n,s,e),s.onVisible||(s.onVisible=()=>s.data&&zn(n,s,s.data),document.addEventListener(
"visibilitychange",s.onVisible)),()=>{clearTimeout(s.timer),s.onVisible&&document.removeEventListener("visibilitychange",s.onVisible)}}var ro="workshop/page",Pe=()=>Math.random().toString(36).slice(2,12);function ao(e,t){let n="";try{n=e().getItem(ro)??"",e().setItem(ro,t)}catch{}return n}function lo({
page:e,after:t,wasAsleep:n,view:s}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(s.stage),rehearsal:s.rehearsal}}var ue=Pe();function He(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function We(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return He(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],s=new Map([...e.texts??[],...t.texts].map(o=>[o.id,o]));for(let o of n)s.delete(o);return{texts:[...s.values()],
withdrawn:n}}function Sr(e,t,n){let{texts:s=[]}=e.map(([,{answer:o}])=>o).reduce(We,{});return s.length>n?[e.find(([o])=>o===t)??e[0]]:e}function uo(e,t,n,s,o=1/0){
let i=Sr(e,t,o);if(!i.length||i.length===1&&n)return null;let l=i[i.length-1][1],c=i.filter(([p])=>p!==t);return{pending:{nonce:i.length>1?s():l.nonce,answer:i.
map(([,{answer:p}])=>p).reduce(We),inWords:Object.assign({},...i.map(([,{inWords:p}])=>p)),asked:l.asked},obsolete:c.filter(([,{late:p}])=>p).map(([p])=>p),taken:c.
filter(([,{late:p}])=>!p).map(([p])=>p)}}function co(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function ho(e,t){return JSON.
stringify(e??null,co)===JSON.stringify(t??null,co)}function De({answer:e,inWords:t={}},{value:n,answered:s},o={}){if(e.pass)return s&&!n?[]:[o.pass??""];let i=h=>(o.
back??"").replace("{text}",()=>h??"");if(!e.texts)return Object.keys(e).filter(m=>!ho(e[m],n==null?void 0:n[m])).map(m=>e[m]===null?i(t[m]):t[m]??String(e[m]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(h=>[h.id,h])),c=e.texts.filter(h=>!ho(h,l.get(h.id))),p=(e.withdrawn??[]).filter(h=>l.has(h));return[...c.map(h=>t[h.
id]??h.text),...p.map(h=>{var m;return i(t[h]??((m=l.get(h))==null?void 0:m.text))})]}var At="";function fo(e){At=e}var Er=3e4,Ue=new EventTarget;function po(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return De(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let s=e.wait?1e3*e.wait:n?Er:null;return{kind:"refused",message:e.refused,retryIn:s,restart:!!e.wait}}var Tr=48*3600*1e3,Be="workshop:",Cn=(e,t)=>`${Be}${e}@${t}`,fe=e=>`${Be}${e}/draft`,mo=e=>e.slice(Be.length).replace(/@[^@]*$|\/draft$/,""),nt,An=class{constructor(t){
f(this,nt,new Map);this.getStorage=t}get isVolatile(){return r(this,nt).size>0}read(t){if(r(this,nt).has(t))return r(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let s={...n,at:Date.now()};r(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(s))}catch{this.delete(t),r(this,nt).set(t,s)}}delete(t){r(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...r(this,nt).keys()])].filter(s=>s.startsWith(Be+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,s])=>n.at-s.at)}deleteOld(t){var n;for(let s of this.names())t-((n=this.read(s))==
null?void 0:n.at)<Tr||this.delete(s)}};nt=new WeakMap;var z=new An(()=>localStorage);z.deleteOld(Date.now());Hs(()=>z.isVolatile);var qe=new EventTarget,Nn=new Set,Mn=!1,Ge,In=()=>Mn;function go(e){clearTimeout(Ge),Ge=void 0,Mn!==e&&(Mn=e,qe.dispatchEvent(new Event("change")))}function Fe(e,t){
t?Nn.add(e):Nn.delete(e),Nn.size?Ge??(Ge=setTimeout(()=>go(!0),1500)):go(!1)}var Or=4e3,Lr=3,dt,Nt,pe,D,Ct,jn,bo,Rn,ht=class{constructor(t,n,s=!1){f(this,D);R(this,"pending",null);R(this,"transport",()=>!1);R(this,"most",1/0);R(this,"san\
itize",t=>t);f(this,dt);f(this,Nt,0);f(this,pe);this.key=t,this.show=n,this.roundIsOver=s,this.name=Cn(t,ue);let o=({key:i,newValue:l})=>{l===null&&(i!=null&&i.
startsWith(Cn(t,"")))&&!this.pending&&this.transport("look",!0)};d(this,pe,[St(X,"connected",()=>this.pending&&this.resume()),St(globalThis,"storage",o)])}send(t,n){
let s={nonce:Pe(),answer:t,inWords:n,asked:At};this.pending=s,d(this,Nt,0),z.write(this.name,s),a(this,D,Ct).call(this,!0),this.show("saving"),a(this,D,jn).call(
this)}keep(t,n){z.write(this.name,{asked:At,nonce:"held",answer:t,inWords:n}),a(this,D,Ct).call(this,!0)}sendAgain(){this.pending&&a(this,D,jn).call(this)}resume(){
var n;if(this.pending&&((n=z.read(this.name))!=null&&n.taken))return a(this,D,Rn).call(this);let t=uo(z.entries(this.key),this.name,this.pending,Pe,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},z.write(this.name,this.pending),a(this,D,Ct).call(this,!0);for(let s of t.obsolete)z.delete(s);
for(let s of t.taken)z.write(s,{taken:!0})}this.sendAgain()}receive(t){let n=po(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(
r(this,dt)),n.kind==="refused")return n.restart&&d(this,Nt,0),n.retryIn&&d(this,dt,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let s=this.
pending;if(this.pending=null,z.delete(this.name),a(this,D,Ct).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let o={
value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};z.write(`${this.name}.${s==null?void 0:s.nonce}`,{...s,late:o}),this.show("lost",n.message)}stop(){
clearTimeout(r(this,dt));for(let t of r(this,pe))t();a(this,D,Ct).call(this,!1)}};dt=new WeakMap,Nt=new WeakMap,pe=new WeakMap,D=new WeakSet,Ct=function(t){this.
roundIsOver||Fe(this.name,t)},jn=function(){var s;if(clearTimeout(r(this,dt)),!this.pending)return;if((s=z.read(this.name))!=null&&s.taken)return a(this,D,Rn).call(
this);d(this,Nt,r(this,Nt)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.show("waiting"),d(this,dt,setTimeout(
()=>a(this,D,bo).call(this),Or))},bo=function(){if(this.show("waiting"),Js()&&r(this,Nt)>=Lr&&!z.isVolatile)return location.reload();this.resume()},Rn=function(){
this.pending=null,z.delete(this.name),a(this,D,Ct).call(this,!1),this.show(""),this.transport("look",!0)};var me,$n,ut=class{constructor(t){f(this,me);this.name=
fe(t)}read(){let t=z.read(this.name)??{parts:{}};return a(this,me,$n).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?z.write(this.name,{...t,asked:At}):
z.delete(this.name),a(this,me,$n).call(this,t)}stop(){Fe(this.name,!1)}};me=new WeakSet,$n=function({parts:t,base:n={}}){Fe(this.name,Object.entries(t).some(([s,
o])=>(o??"")!==(n[s]??"")))};function Ve(e,t,n,s){return t.textContent=n.again,t.onclick=s,(o,i)=>{let{saving:l,stay:c}=n,p=n.saved??n.removed,h=z.isVolatile?c:
n.waiting,m={saving:l,saved:p,waiting:h,refused:"",lost:"","":""};e.dataset.state=o;let T=i??m[o]??"";e.textContent!==T&&(e.textContent=T),t.hidden=o!=="refused"}}var zr=1e3,K=450;function P(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,s]of Object.
entries(t)){let o=e.querySelector(n);o.textContent=s,o.hidden=!s&&!["LEGEND","SPAN"].includes(o.tagName)}}function ft(e,t){e.setAttribute("role","group"),t&&e.setAttribute(
"aria-label",t)}function Ye(e,{moved:t,chosen:n,undone:s,unset:o}){let i=!1,l=!1;e.oninput=()=>l?s():t(Number(e.value)),e.onchange=()=>l?s():n(Number(e.value),i?
0:K),e.onpointerdown=()=>{i=!0,l=!1},e.onpointercancel=()=>{i=!1,l=!0,s(),setTimeout(s)},e.onpointerup=()=>{setTimeout(()=>o()?n(Number(e.value),0):s()),setTimeout(
()=>i=!1)},e.onkeydown=c=>{l=!1,(c.key==="Enter"||c.key===" ")&&o()&&n(Number(e.value),0)}}var Ar=0,Mt,ge,It=class{constructor(t){f(this,Mt,k("p",{className:"un\
seen"}));f(this,ge);this.control=t,this.line=k("p",{className:"message",id:`message${Ar+=1}`}),r(this,Mt).setAttribute("aria-live","polite"),this.elements=[this.
line,r(this,Mt)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:s}){this.line.textContent=t,this.line.classList.toggle("wrong",n),this.
control.setAttribute("aria-invalid",String(n)),clearTimeout(r(this,ge)),s?d(this,ge,setTimeout(()=>r(this,Mt).textContent=t,zr)):r(this,Mt).textContent=""}};Mt=
new WeakMap,ge=new WeakMap;function Je(e,t,{chosen:n,undone:s}){let o=new It(e),i=c=>{(c||l.wrong)&&o.show(c?t:"",{isWrong:c,announced:c}),l.wrong=c},l={busy:!1,
wrong:!1,message:o,clear:()=>{l.busy=!1,i(!1)}};return e.oninput=()=>{l.busy=!0,e.validity.valid&&i(!1)},e.onchange=()=>{if(!e.validity.valid)return i(!0);l.busy=
!1,e.value===""?s():n(Number(e.value))},e.onblur=()=>{if(l.busy){if(!e.validity.valid)return i(!0);l.busy=!1,s()}},l}function be(e,t){return t-Object.values(e).reduce((n,s)=>n+s,0)}function _n(e,t,{total:n,on_one:s}){return(e[t]??0)>=s?"full":be(e,n)>0?null:"none"}function Pn(e,t,n=1/0){
let s={},o=n;for(let i of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[i],o);l>0&&(s[i]=l),o-=Math.max(0,l)}return s}function wo(e,t,n){let s=Pn(
e,t,n),o=i=>e.includes(i)?s[i]??null:t[i];return Object.fromEntries(Object.keys(t).map(i=>[i,o(i)]))}function xo({options:e},t){let n=e.filter(([s])=>t[s]||t[s]===
null);return Object.fromEntries(n.map(([s,o])=>[s,t[s]?`${o}: ${"●".repeat(t[s])}`:o]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>String(t[s]??n))}var Cr='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Nr=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function vo(e,t){let{texts:n}=e.data,{total:s,on_one:o,options:i}=t,
l=i.map(([b])=>b),c=P(Cr),p=u(c,".left"),h=u(c,".groups"),m={};U(c,{h2:t.label}),ft(c,t.label);let T=b=>{var y;((y=p.lastChild)==null?void 0:y.textContent)===b&&
p.replaceChildren(),p.replaceChildren(k("span",{textContent:b}))},M=()=>T(N(n.dots_left,{left:be(m,s),total:s})),B=(b,y)=>{e.change({[b]:y||null},K),M()},G=b=>{
let y=_n(m,b,t);y==="full"?T(N(n.dots_full,{most:o})):y==="none"?T(N(n.dots_none,{total:s})):B(b,(m[b]??0)+1)},E=i.map(([b,y,v],j)=>{var et;v&&v!==((et=i[j-1])==
null?void 0:et[2])&&h.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let O=P(Nr),[C,L,I]=[".less",".more",".laid"].map(Ce=>u(O,Ce));u(O,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),L.setAttribute("aria-label",N(n.dots_add,{text:y}));let _=Array.from({length:o},()=>k("i"));return I.append(
..._),C.onclick=()=>{m[b]&&B(b,m[b]-1)},L.onclick=()=>G(b),h.append(O),{id:b,row:O,less:C,more:L,dotLine:I,marks:_}}),H=()=>{for(let{id:b,row:y,less:v,more:j,dotLine:x,
marks:O}of E){let C=m[b]??0;v.setAttribute("aria-disabled",String(!C)),j.setAttribute("aria-disabled",String(_n(m,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:o})),O.forEach((L,I)=>L.classList.toggle("on",I<C))}};return{root:c,ids:l,show:b=>{let y=be(m,s);m=Pn(l,b,s),
H(),(y!==be(m,s)||!p.textContent)&&M()},sanitize:b=>wo(l,b,s),inWords:b=>xo(t,b)}}var yo=e=>Math.max(0,Math.min(100,Math.round(e)));function ko(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function So({id:e,label:t,left:n,right:s},o){let i=t||`${n} – ${s}`;return e in o?{[e]:o[e]===null?i:`${i}: ${o[e]}`}:{}}var Eo=5,Mr=`
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
  </div>`;function To(e,t){let n=P(Mr),{texts:s}=t,o=u(n,"input[type=range]",HTMLInputElement),i=u(n,"input[type=number]",HTMLInputElement),[l,c,p]=[".less",".m\
ore",".hint"].map(v=>u(n,v)),h=null,m=null,T="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":s.number}),e.isAlone||ft(n,t.label||s.label),n.classList.
toggle("bipolar",t.bipolar);let M=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(M?s.hint:"");p.classList.toggle("stays",!!B),o.setAttribute("aria-la\
bel",t.label?`${t.label}: ${s.label}`:s.label),l.setAttribute("aria-label",s.less),c.setAttribute("aria-label",s.more);let G=()=>{let v=m??h,j=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),o.value=String(v??50),i.value=String(v??""),p.textContent=j&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=j?e.data.
texts.passed:v===null?s.unset:ko(v,t);o.setAttribute("aria-valuetext",x)},E=(v,j)=>{y.clear(),e.change({[t.id]:yo(v)},j)},H=()=>{m=null,e.refresh()};Ye(o,{moved:v=>{
m=v,y.clear(),G()},chosen:(v,j)=>{m=null,E(v,j)},undone:H,unset:()=>h===null});let b=N(e.data.texts.misfit_whole,{least:i.min,most:i.max}),y=Je(i,b,{chosen:v=>E(
v,0),undone:H});return n.append(...y.message.elements),l.onclick=()=>E((h??50)-Eo,K),c.onclick=()=>E((h??50)+Eo,K),{root:n,ids:[t.id],show:v=>{h=v[t.id]??null;let j=`${h}\
 ${e.isPassed}`;y.wrong&&j!==T&&y.clear(),T=j,m===null&&!y.busy&&G()},inWords:v=>So(t,v)}}function Oo(e,t){let n=t,s=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),o=[...e];return e.map(()=>o.splice(Math.floor(s()*o.length),1)[0])}function Wn(e,t,n){
let s=e.filter(o=>o!==t);return s.splice(Math.max(0,Math.min(s.length,n)),0,t),s}function Lo(e,t){let n=e.filter(s=>t.includes(s));return[...n,...t.filter(s=>!n.
includes(s))]}var Dn=(e,t)=>String(e)===String(t);function zo({id:e,options:t},n,s){let o=Object.fromEntries(t),i=n[e]??(n[e]===null?s==null?void 0:s[e]:null);return i?
{[e]:i.map(l=>o[l]).join(" · ")}:{}}var Ir=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,jr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Rr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var $r=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function _r(e,t){let n=t.findIndex(s=>s.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let s of t.slice(0,n))e.
insertBefore(s,t[n]);for(let s of t.slice(n+1))e.append(s)}function Ao(e,t){let{texts:n}=e.data,s=P(Ir),o=u(s,"ol"),[i,l,c]=[".mine",".hint","[role=status]"].map(
E=>u(s,E)),p=Oo(t.options.map(([E])=>E),Rr(e.data.key)),h=null,m=null;U(s,{h2:t.label}),ft(s,t.label),i.textContent=n.order_is_mine,i.onclick=()=>e.change({[t.id]:h?
null:T()});let T=()=>m??h??p,M=new Map(t.options.map(([E,H])=>[E,B(E,H)]));function B(E,H){let b=P(jr),[y,v,j]=[".handle",".up",".down"].map(L=>u(b,L));u(b,"spa\
n").textContent=H,v.setAttribute("aria-label",N(n.order_up,{text:H})),j.setAttribute("aria-label",N(n.order_down,{text:H}));let x=()=>T().indexOf(E),O=(L,I)=>{let _=Wn(
T(),E,L);if(Dn(_,T()))return;e.change({[t.id]:_},K),I.focus();let et=_.indexOf(E)+1;c.textContent=N(n.order_place,{text:H,place:et,places:_.length})};v.onclick=
()=>O(x()-1,v),j.onclick=()=>O(x()+1,j),y.onkeydown=L=>{let I=L.key==="ArrowUp"?-1:L.key==="ArrowDown"?1:0;I&&(L.preventDefault(),O(x()+I,y))},y.onpointerdown=L=>{
m=[...T()],y.setPointerCapture(L.pointerId),b.classList.add("held")},y.onpointermove=L=>{if(!m)return;let _=[...o.children].filter(et=>et!==b).filter(et=>$r(et)<
L.clientY).length;_!==x()&&(m=Wn(m,E,_),G())};let C=L=>{if(!m)return;let I=m;m=null,b.classList.remove("held"),L&&!Dn(I,T())?e.change({[t.id]:I}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:j,text:H,number:u(b,"b")}}function G(){let E=T().flatMap(b=>M.get(b)??[]),H=E.map(({
row:b})=>b);H.some((b,y)=>o.children[y]!==b)&&_r(o,H),E.forEach(({handle:b,up:y,down:v,text:j,number:x},O)=>{x.textContent=String(O+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:j,place:O+1,places:E.length})),y.setAttribute("aria-disabled",String(O===0)),v.setAttribute("aria-disabled",String(O===E.length-1))}),s.
classList.toggle("untouched",!h),l.textContent=h?n.order_hint:`${n.order_hint} ${n.order_chance}`,i.setAttribute("aria-pressed",String(!!h))}return{root:s,ids:[
t.id],show:E=>{h=E[t.id]?Lo(E[t.id],p):null,G()},inWords:E=>zo(t,E,e.data.value)}}function Co(e,t){let n=e.reduce((c,p)=>c+p,0),s=e.map(c=>n?c/n*t:t/e.length),o=s.map(c=>Math.floor(c+1e-9)),i=s.map((c,p)=>[c-o[p],p]).sort(([c,p],[h,m])=>h-c||
p-m),l=t-o.reduce((c,p)=>c+p,0);for(let[,c]of i.slice(0,l))o[c]+=1;return o}function No(e,t,n){return Co(Array(e).fill(1),Math.round(t/n)).map(s=>s*n)}function Mo(e,t,n,s,o){
let i=Math.round(s/o),l=Math.max(0,Math.min(i,Math.round(n/o))),c=Co(e.filter((p,h)=>h!==t),i-l);return c.splice(t,0,l),c.map(p=>p*o)}function Io(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function jo({parts:e},t){let n=e.filter(([s])=>s in t);return Object.fromEntries(n.map(([s,o])=>[s,t[s]===null?o:`${o}: ${t[s]}`]))}var Pr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,Hr=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Ro(e,t){let{texts:n}=e.data,{total:s,step:o}=t,i=t.parts.map(([x])=>x),l=No(i.length,s,o),c=P(
Pr),p=u(c,"[role=status]"),h=null,m=null,T=null,M=null,B="";U(c,{h2:t.label,".hint":N(n.parts_hint,{total:s})}),ft(c,t.label);let G=(x,O)=>N(n.parts_share,{label:x,
count:O}),E=(x,O)=>((M==null?void 0:M.at)!==x&&(M={at:x,values:m??h??l}),Mo(M.values,x,O,s,o)),H=(x,O,C)=>{let L=E(x,O);y(),m=null,T=L,e.change(Object.fromEntries(
i.map((I,_)=>[I,L[_]])),C),p.textContent=t.parts.map(([,I],_)=>G(I,L[_])).join(", ")},b=()=>{m=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],O)=>{let C=P(Hr),L=u(C,"input[type=number]",HTMLInputElement),I=u(C,"input[type=range]",HTMLInputElement),_=k("i");u(C,".label").textContent=x;for(let vt of[
L,I])Object.assign(vt,{min:0,max:s,step:o});I.setAttribute("aria-label",x),L.setAttribute("aria-label",N(n.parts_number,{label:x,total:s})),Ye(I,{moved:vt=>{m=E(
O,vt),y(),j()},chosen:(vt,_i)=>H(O,vt,_i),undone:b,unset:()=>h===null});let et=N(o===1?n.misfit_whole:n.misfit_steps,{least:0,most:s,step:o}),Ce=Je(L,et,{chosen:vt=>H(
O,vt,0),undone:b});return C.append(...Ce.message.elements),u(c,".rows").append(C),u(c,".bar").append(_),{label:x,range:I,number:L,bar:_,entry:Ce}}),j=()=>{let x=m??
h;c.classList.toggle("untouched",!x),v.forEach(({label:O,range:C,number:L,bar:I},_)=>{C.value=String((x??l)[_]),L.value=String((x==null?void 0:x[_])??""),C.setAttribute(
"aria-valuetext",x?G(O,x[_]):n.parts_unset),I.style.flexGrow=String(x?x[_]:0)})};return{root:c,ids:i,show:x=>{h=Io(i,x),String(h)!==String(T)&&(M=null);let O=`${h}\
 ${e.isPassed}`;O!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=O,m===null&&!v.some(({entry:C})=>C.busy)&&j()},inWords:x=>jo(t,x)}}function $o({options:e,low:t,high:n}){let s={0:t,[e.length-1]:n};return e.map((o,i)=>({value:i+1,text:o,name:s[i]?`${o}: ${s[i]}`:o}))}function _o({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Po({id:e,label:t},n,s){let o=n.find(({value:i})=>i===s[e]);return o?{[e]:`${t}: ${o.text}`}:s[e]===null?{[e]:t}:
{}}var Wr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Ho=0;function Wo(e,t,n,s){let o=P(Wr),i=u(o,".back");Ho+=1;let l=`group${Ho}`;U(o,{legend:t.label,".low":t.low??"",".high":t.high??""}),o.classList.
toggle("row",s),o.classList.toggle("open",!t.low&&!t.high),o.style.setProperty("--options",String(n.length));let c=n.map(({value:p,text:h,name:m})=>{let T=P('<l\
abel><input type="radio" /><span></span></label>'),M=u(T,"input",HTMLInputElement);return M.name=l,m&&M.setAttribute("aria-label",m),M.onchange=()=>e.change({[t.
id]:p},K),u(T,"span").textContent=h,u(o,".options").append(T),M});return i.textContent=e.data.texts.take_back,i.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),i.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),c[0].focus()},{root:o,ids:[t.id],show:p=>{n.forEach(
({value:h},m)=>c[m].checked=p[t.id]===h),i.classList.toggle("away",p[t.id]===void 0)},inWords:p=>Po(t,n,p)}}var Do=(e,t)=>Wo(e,t,$o(t),!0),Uo=(e,t)=>Wo(e,t,_o(t),
!1);function Qt(e,t){return[...e.trim()].length-t}function Qe(e,t){return e>-Math.min(50,t/5)}function Bo({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Dr=800,Ur=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function Go(e,t){let{texts:n}=e.data,s=P(Ur),o=u(s,"te\
xtarea",HTMLTextAreaElement),i=new It(o),l="";U(s,{h2:t.label,".hint":t.hint}),s.append(...i.elements),o.rows=t.rows,o.value=e.drafts.read().parts[t.id]??"";let c=()=>{
let h=Qt(o.value,t.longest);i.show(N(h>0?n.too_long:n.left,{over:h,left:-h}),{isWrong:h>0,announced:o.matches(":focus")&&Qe(h,t.longest)})},p=()=>{let h=o.value.
trim(),m=Qt(h,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:m?"":o.value}}),m&&h!==l&&e.change({[t.id]:h||null},Dr)};return o.oninput=()=>{
c(),p()},o.onblur=()=>{e.flush(),e.refresh()},{root:s,ids:[t.id],show:h=>{l=h[t.id]??"";let m=s.getRootNode();!((m instanceof ShadowRoot||m instanceof Document)&&
m.activeElement===o)&&Qt(o.value,t.longest)<=0&&(o.value=l),c()},inWords:h=>Bo(t,h)}}function Ke(e,t,n){return t.pass?t:He(e!=null&&e.pass?Object.fromEntries(n.map(s=>[s,null])):e??{},t)}function qo(e,t,n){return t?Ke(e,t,n):e??{}}function Un(e,t){
let n=t.pass?{}:He(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,s])=>s!==null))}function Fo({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function Br(e){let t=P('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function Gr(e,t){switch(t.type){case"head\
ing":return Br(t);case"mark":return To(e,t);case"rating":return Do(e,t);case"choice":return Uo(e,t);case"parts":return Ro(e,t);case"dots":return vo(e,t);case"or\
der":return Ao(e,t);case"words":return Go(e,t)}}var ot,Kt,Z,Xt,jt,Rt,w,we,pt,Gn,qn,Xe,Vo,Yo,Fn,xe,Vn,Jo,Qo,Bn=class{constructor(t,n){f(this,w);R(this,"isAlone",
!1);R(this,"isPassed",!1);f(this,ot,[]);f(this,Kt,"");f(this,Z,null);f(this,Xt,null);f(this,jt);f(this,Rt,()=>{});this.root=t,this.data=n,this.list=u(t,".fields"),
this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,".said"),this.outbox=a(this,w,Vn).call(this,n.key),this.drafts=new ut(n.
key),this.pass.onclick=()=>a(this,w,Vo).call(this)}draw(t,n,s){let o=s||this.outbox.key!==t.key;this.data=t;let i={...t.texts,saved:t.saved};return d(this,Rt,Ve(
this.line,this.again,i,()=>this.outbox.sendAgain())),o&&!s&&a(this,w,Jo).call(this,t.key),a(this,w,Qo).call(this),this.outbox.transport=n,(o||!t.receipt&&r(this,
w,qn))&&this.outbox.resume(),this.outbox.receive(t.receipt),r(this,Z)?a(this,w,Yo).call(this):!this.outbox.pending&&t.saved&&!r(this,w,qn)&&r(this,Rt).call(this,
"saved"),this.refresh(),()=>{a(this,w,xe).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){d(this,Z,Ke(r(this,Z),t,r(this,w,we))),r(this,Rt).call(
this,"saving"),this.outbox.keep(r(this,w,pt),a(this,w,Xe).call(this,r(this,w,pt))),a(this,w,Fn).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,xe).call(this),!r(this,Z))return;let t=r(this,w,pt);d(this,Z,null),this.outbox.send(t,a(this,w,Xe).call(this,t))}refresh(){var o;let{data:t}=this,n=r(
this,w,pt);this.isPassed=Fo(t,n);let s=Un(t.value,n);for(let i of r(this,ot))(o=i.show)==null||o.call(i,s);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),u(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};ot=
new WeakMap,Kt=new WeakMap,Z=new WeakMap,Xt=new WeakMap,jt=new WeakMap,Rt=new WeakMap,w=new WeakSet,we=function(){return r(this,ot).flatMap(({ids:t})=>t)},pt=function(){
var t;return a(this,w,Gn).call(this,qo(((t=this.outbox.pending)==null?void 0:t.answer)??null,r(this,Z),r(this,w,we)))},Gn=function(t){if(t.pass)return t;let n=r(
this,w,we),s=Object.fromEntries(Object.entries(t).filter(([o])=>n.includes(o)));return r(this,ot).reduce((o,i)=>{var l;return((l=i.sanitize)==null?void 0:l.call(
i,o))??o},s)},qn=function(){return this.line.dataset.state==="lost"},Xe=function(t){return t.pass?{}:Object.assign({},...r(this,ot).map(n=>{var s;return((s=n.inWords)==
null?void 0:s.call(n,t))??{}}))},Vo=function(){let t=this.isPassed?r(this,Xt):null;this.isPassed||d(this,Xt,Un(this.data.value,r(this,w,pt)));let n=t&&Object.keys(
t).length;d(this,Z,n?Ke({pass:!0},t,r(this,w,we)):{pass:!0}),this.flush(),this.refresh()},Yo=function(){this.outbox.keep(r(this,w,pt),a(this,w,Xe).call(this,r(this,
w,pt))),r(this,jt)||a(this,w,Fn).call(this,K)},Fn=function(t){a(this,w,xe).call(this),t?d(this,jt,setTimeout(()=>this.flush(),t)):this.flush()},xe=function(){clearTimeout(
r(this,jt)),d(this,jt,void 0)},Vn=function(t){let n=new ht(t,(...s)=>r(this,Rt).call(this,...s));return n.sanitize=s=>a(this,w,Gn).call(this,s),n},Jo=function(t){
a(this,w,xe).call(this),this.outbox.stop(),this.drafts.stop(),d(this,Z,d(this,Xt,null)),d(this,Kt,""),this.outbox=a(this,w,Vn).call(this,t),this.drafts=new ut(t)},
Qo=function(){let{fields:t}=this.data,n=JSON.stringify(t);r(this,Kt)!==n&&(d(this,Kt,n),this.isAlone=t.length===1,d(this,ot,t.map(s=>Gr(this,s))),this.list.replaceChildren(
...r(this,ot).map(({root:s})=>s)),this.root.classList.toggle("alone",this.isAlone))};var qr=q(e=>({form:null}));function Ze({data:e,parentElement:t,setTriggerValue:n}){
let s=u(t,".form"),o=qr(s),i=!o.form;return o.form??(o.form=new Bn(s,e)),o.form.draw(e,n,i)}var Fr=4e3,$t,Zt,ve,ye,ke,Se,mt,tn,Ko,Yn=class{constructor(t){f(this,mt);f(this,$t);f(this,Zt,!1);f(this,ve,"");f(this,ye,null);f(this,ke,()=>{});f(this,Se,()=>{
r(this,Zt)&&a(this,mt,tn).call(this)});this.root=t,this.message=u(t,".status p"),this.button=u(t,".go",HTMLButtonElement),t.onsubmit=n=>{var s;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(s=r(this,ye))==null?void 0:s.going}),a(this,mt,tn).call(this)}}draw({roles:t,texts:n,
language:s,refused:o},i){return d(this,ye,n),d(this,ke,i),this.root.lang=s,r(this,ve)!==JSON.stringify(t)&&a(this,mt,Ko).call(this,t,n),clearTimeout(r(this,$t)),
d(this,Zt,!1),this.message.textContent=o??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",r(this,Se)),()=>{clearTimeout(
r(this,$t)),X.removeEventListener("connected",r(this,Se))}}};$t=new WeakMap,Zt=new WeakMap,ve=new WeakMap,ye=new WeakMap,ke=new WeakMap,Se=new WeakMap,mt=new WeakSet,
tn=function(){clearTimeout(r(this,$t)),d(this,Zt,!0);let t=Ls(this.root,"input",HTMLInputElement).find(({checked:n})=>n);r(this,ke).call(this,"join",{role:(t==null?
void 0:t.value)||null}),d(this,$t,setTimeout(()=>a(this,mt,tn).call(this),Fr))},Ko=function(t,n){d(this,ve,JSON.stringify(t));let s=t.length?[...t.map(o=>[o,o]),
["",n.rather_not]]:[];u(this.root,"fieldset").hidden=!s.length,u(this.root,"legend").textContent=n.role,u(this.root,".options").replaceChildren(...s.map(([o,i])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:o,checked:!o}),k("span",{textContent:i})),l}))};var Vr=q(e=>new Yn(e));function Xo({data:e,
parentElement:t,setTriggerValue:n}){return Vr(u(t,".joining",HTMLFormElement)).draw(e,n)}var Yr=4e3,te,_t,Ee,gt,en,Zo,Jn=class{constructor(t){f(this,gt);f(this,te,null);f(this,_t);f(this,Ee,"");this.root=t,this.picture=u(t,".picture"),this.none=u(t,
".none"),this.size=u(t,".size"),this.size.onclick=()=>{let n=this.picture.classList.toggle("large");this.size.setAttribute("aria-pressed",String(n))},t.addEventListener(
"toggle",()=>a(this,gt,en).call(this))}draw(t){return d(this,te,t),this.root.lang=t.language,u(this.root,"summary").textContent=t.texts.open,this.size.textContent=
t.texts.larger,a(this,gt,en).call(this),()=>clearTimeout(r(this,_t))}};te=new WeakMap,_t=new WeakMap,Ee=new WeakMap,gt=new WeakSet,en=async function(){clearTimeout(
r(this,_t));let t=r(this,te);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,gt,Zo).call(this,n.
status===200?await n.text():"")}catch{}clearTimeout(r(this,_t)),this.root.open&&this.root.isConnected&&d(this,_t,setTimeout(()=>a(this,gt,en).call(this),Yr))}},
Zo=function(t){var n;this.size.hidden=!t,this.none.textContent=t?"":((n=r(this,te))==null?void 0:n.texts.none)??"",r(this,Ee)!==t&&(this.picture.innerHTML=t),d(
this,Ee,t)};var Jr=q(e=>new Jn(e));function ti({data:e,parentElement:t}){return Jr(u(t,".screen",HTMLDetailsElement)).draw(e)}function nn({begin:e,own:t,open:n}){return[...new Set(z.names(e).map(mo))].filter(o=>t.some(i=>o.endsWith(`/${i}`))&&!n.includes(o))}var si=e=>z.entries(e).some(
([,{late:t}])=>!t),ei=({begin:e,own:t})=>nn({begin:e,own:t,open:[]}).some(si);function ni(e,t){var l,c,p;let n=z.entries(e),s=n.flatMap(([,h])=>h.late?De(h,h.late,
t):[]),o=z.read(fe(e));for(let[h,m]of Object.entries((o==null?void 0:o.parts)??{}))m&&m!==((l=o==null?void 0:o.base)==null?void 0:l[h])&&s.push(((c=o==null?void 0:
o.inWords)==null?void 0:c[h])??m);return{asked:(o==null?void 0:o.asked)||(((p=n[n.length-1])==null?void 0:p[1].asked)??""),lines:[...new Set(s)]}}function Qr(e){
for(let[t,{late:n}]of z.entries(e))n&&z.delete(t);z.delete(fe(e))}var bt,Te,ee,Oe,A,Kn,oi,Xn,ii,ri,ai,Pt,li,ci,Qn=class{constructor(t,n){f(this,A);f(this,bt,new Map);
f(this,Te,()=>{});f(this,ee,!1);f(this,Oe,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,A,Kn).call(this),a(this,A,oi).call(this),a(this,A,ri).
call(this,n),a(this,A,Pt).call(this),()=>a(this,A,Kn).call(this)}};bt=new WeakMap,Te=new WeakMap,ee=new WeakMap,Oe=new WeakMap,A=new WeakSet,Kn=function(){r(this,
Te).call(this);for(let t of r(this,bt).values())t.stop();r(this,bt).clear()},oi=function(){let t=a(this,A,Xn).call(this),n=[...t?[St(t,"click",s=>a(this,A,ai).call(
this,s))]:[],St(window,"storage",()=>a(this,A,Pt).call(this)),St(Ue,"receipt",({detail:s})=>a(this,A,ii).call(this,s))];d(this,Te,()=>n.forEach(s=>s()))},Xn=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},ii=function(t){let n=r(this,bt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
r(this,bt).delete(t.key),a(this,A,Pt).call(this)},ri=function(t){for(let n of nn(this.data).filter(si)){let s=new ht(n,()=>a(this,A,Pt).call(this),!0);r(this,bt).
set(n,s),s.transport=t,s.resume()}},ai=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!ei(this.data)||(t.preventDefault(),d(this,
ee,!0),a(this,A,Pt).call(this),this.root.scrollIntoView({block:"center"}))},Pt=function(){let{data:t,root:n}=this;r(this,ee)&&d(this,ee,ei(t));let s=a(this,A,li).
call(this);r(this,ee)&&s.push(k("p",{className:"lost",textContent:t.wait}));let o=s.map(({textContent:i})=>i).join(`
`);o!==r(this,Oe)&&n.replaceChildren(...s),d(this,Oe,o),n.lang=t.language,n.hidden=!s.length},li=function(){let{data:t}=this,n=(l,c)=>k("p",{className:l,textContent:c}),
o=nn(t).map(l=>ni(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:c})=>[...l===At||c.every(h=>h.startsWith(l))?[]:[n("asked",l)],...c.map(h=>n(
"",h))]);if(!o.length)return[];let i=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,A,ci).call(this)});return[n("lost",t.lost),...o,i]},ci=function(){
var n;for(let s of nn(this.data))ni(s,this.data.words).lines.length&&Qr(s);a(this,A,Pt).call(this);let t=(n=a(this,A,Xn).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var Kr=q(e=>({late:null}));function di({data:e,parentElement:t,setTriggerValue:n}){
let s=u(t,".unsent"),o=Kr(s);return o.late??(o.late=new Qn(s,e)),o.late.draw(e,n)}function sn(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function hi(e,{texts:t=[],withdrawn:n=[]}){let s=new Map([...e,
...t].map(o=>[o.id,o]));for(let o of n)s.delete(o);return[...s.values()]}function ui(e,t){return e.some(({id:s})=>s===t.id)?e.map(s=>s.id===t.id?t:s):[...e,t]}function fi(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function pi(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:s})=>{var o;return((o=s.find(([i])=>i===t[n]))==null?void 0:o[1])??t[n]})}function mi(e,t){
let n=e.filter(({stays:s,name:o})=>s&&t[o]);return Object.fromEntries(n.map(({name:s})=>[s,t[s]]))}var gi=60,Xr='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',Zr='<div class="entry"><label><span class="for\
"></span></label></div>';function ta(e,{rows:t},n){let s=document.createElement(t>1?"textarea":"input");return s instanceof HTMLTextAreaElement?s.rows=t:s.type=
"text",s.oninput=n,u(e,"label").append(s),{all:[s],get:()=>s.value,set:o=>s.value=o}}function ea(e,{name:t,options:n},s){let o=n.map(([i,l])=>{let c=k("label"),
p=k("input",{type:"radio",name:t,value:i});return p.onchange=s,c.append(p,k("span",{textContent:l})),u(e,".options").append(c),p});return{all:o,get:()=>{var i;return((i=
o.find(({checked:l})=>l))==null?void 0:i.value)??""},set:i=>o.forEach(l=>l.checked=l.value===i)}}var Ht,J,on,ts,rn,Zn=class{constructor(t,n,s,o){f(this,J);f(this,
Ht,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=s,this.root=P(t.options.length?Xr:Zr),u(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let i=()=>{r(this,Ht)&&d(this,Ht,r(this,J,on)),a(this,J,rn).call(this),o()};this.controls=(t.options.length?ea:ta)(this.root,t,i),this.message=
new It(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),d(this,Ht,!1),a(this,J,rn).call(this)}focus(){this.controls.all[0].focus()}check(){return d(this,Ht,!0),a(this,J,rn).call(this),!r(this,J,on)&&r(this,J,ts)<=
0}};Ht=new WeakMap,J=new WeakSet,on=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},ts=function(){return this.spec.longest?Qt(this.value,this.
spec.longest):0},rn=function(){let{texts:t}=this,n=r(this,J,ts),s=r(this,Ht)&&r(this,J,on),o=this.spec.longest!==null&&Qe(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||o)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(s?t.missing:l,{isWrong:s||n>0,announced:!s&&o&&this.controls.all[0].matches(":fo\
cus")})};var Y,ze,W,tt,se,wt,Wt,g,ns,bi,wi,an,ss,xi,ln,cn,dn,Le,os,vi,yi,is,ne,rs,ki,Si,es=class{constructor(t,n){f(this,g);f(this,Y,[]);f(this,ze,"");f(this,W,
[]);f(this,tt,null);f(this,se,{});f(this,wt,!1);f(this,Wt,()=>{});this.root=t,this.data=n,this.form=u(t,"form",HTMLFormElement),this.add=u(t,".add",HTMLButtonElement),
this.cancel=u(t,".cancel"),this.list=u(t,"ul"),this.own=u(t,"section"),this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,
".said"),this.outbox=a(this,g,ss).call(this,n.key),this.drafts=new ut(n.key),this.form.onkeydown=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&a(this,g,os).call(
this)},this.form.onsubmit=s=>{s.preventDefault(),a(this,g,os).call(this)},this.cancel.onclick=()=>a(this,g,cn).call(this),this.pass.onclick=()=>{d(this,W,[]),d(
this,wt,!0),this.drafts.stop(),this.outbox.send({pass:!0}),a(this,g,ne).call(this)}}draw(t,n,s){var l,c;let o=s||this.outbox.key!==t.key;this.data=t;let i={...t.
texts,saved:t.saved};return d(this,Wt,Ve(this.line,this.again,i,()=>this.outbox.sendAgain())),o&&!s&&(a(this,g,ns).call(this),this.outbox=a(this,g,ss).call(this,
t.key),this.drafts=new ut(t.key)),a(this,g,xi).call(this,o?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(o||!t.receipt&&r(this,g,an))&&
a(this,g,bi).call(this),this.outbox.receive(t.receipt),d(this,W,hi(((l=t.value)==null?void 0:l.texts)??[],((c=this.outbox.pending)==null?void 0:c.answer)??{})),
this.outbox.pending||a(this,g,wi).call(this),a(this,g,ne).call(this),()=>a(this,g,ns).call(this)}};Y=new WeakMap,ze=new WeakMap,W=new WeakMap,tt=new WeakMap,se=
new WeakMap,wt=new WeakMap,Wt=new WeakMap,g=new WeakSet,ns=function(){this.outbox.stop(),this.drafts.stop()},bi=function(){this.outbox.resume(),r(this,g,an)&&!this.
outbox.pending&&r(this,Wt).call(this,"")},wi=function(){let{answered:t,receipt:n,saved:s,value:o}=this.data;d(this,wt,t&&!o),s&&!r(this,g,an)&&r(this,Wt).call(this,
"saved"),n&&r(this,W).some(i=>!a(this,g,rs).call(this,i))&&this.outbox.transport("look",!0)},an=function(){return this.line.dataset.state==="lost"},ss=function(t){
return new ht(t,(...n)=>r(this,Wt).call(this,...n))},xi=function(t){let{parts:n,texts:s}=this.data,o=JSON.stringify(n);r(this,ze)!==o&&(d(this,ze,o),t??(t={parts:sn(
r(this,Y)),editing:r(this,tt),base:r(this,se)}),d(this,Y,n.map((i,l)=>new Zn(i,s,l===0,()=>a(this,g,dn).call(this)))),u(this.root,".parts").replaceChildren(...r(
this,Y).map(({root:i})=>i))),t&&a(this,g,ln).call(this,t.parts,t.editing??null,t.base??{})},ln=function(t,n,s){d(this,tt,n),d(this,se,s);for(let o of r(this,Y))
o.set(t[o.name]??"")},cn=function(){let t=mi(this.data.parts,r(this,W)[r(this,W).length-1]??{});a(this,g,ln).call(this,t,null,t),a(this,g,dn).call(this),a(this,
g,ne).call(this)},dn=function(){let t=sn(r(this,Y)),n=Object.fromEntries(Object.entries(t).map(([s,o])=>[s,a(this,g,Le).call(this,{[s]:o})[0]]));this.drafts.write(
{parts:t,inWords:n,base:r(this,se),editing:r(this,tt)})},Le=function(t){return pi(this.data.parts,t)},os=function(){let t=r(this,Y).filter(o=>!o.check());if(t.length)
return t[0].focus();let n=r(this,W).find(({id:o})=>o===r(this,tt));if(!n&&r(this,W).length>=this.data.most)return;let s={id:(n==null?void 0:n.id)??Math.random().
toString(36).slice(2,10),...sn(r(this,Y))};d(this,W,ui(r(this,W),s)),a(this,g,cn).call(this),a(this,g,is).call(this,{texts:[s],withdrawn:[]})},vi=function(t){a(
this,g,ln).call(this,t,t.id,t),a(this,g,dn).call(this),a(this,g,ne).call(this),r(this,Y)[0].focus()},yi=function(t){d(this,W,r(this,W).filter(s=>s!==t)),r(this,
tt)===t.id&&a(this,g,cn).call(this);let n=a(this,g,Le).call(this,t).join(" · ");a(this,g,is).call(this,{texts:[],withdrawn:[t.id]},{[t.id]:n}),this.live.textContent=
N(this.data.texts.withdrawn,{text:n.slice(0,gi)})},is=function(t,n={}){var l;let s=(l=this.outbox.pending)!=null&&l.answer.texts?this.outbox.pending:null,o=We(s==
null?void 0:s.answer,t);d(this,wt,!1);let i=Object.fromEntries((o.texts??[]).map(c=>[c.id,a(this,g,Le).call(this,c).join(" · ")]));this.outbox.send(o,{...s==null?
void 0:s.inWords,...i,...n}),a(this,g,ne).call(this)},ne=function(){let{texts:t,most:n,rule:s}=this.data,{add:o,cancel:i,own:l,pass:c}=this;U(this.root,{".rule":s,
h2:t.own}),o.textContent=r(this,tt)?t.keep:t.add,i.textContent=t.cancel,i.hidden=!r(this,tt);let p=r(this,W).length>=n&&!r(this,tt);o.disabled=p;for(let h of r(
this,Y).flatMap(({controls:m})=>m.all))h.disabled=p;r(this,Y)[0].controls.all[0].placeholder=p?t.full:"",this.list.replaceChildren(...r(this,W).map(h=>a(this,g,
ki).call(this,h))),l.hidden=!r(this,W).length,c.textContent=r(this,wt)?t.passed:t.pass,c.setAttribute("aria-pressed",String(r(this,wt))),c.hidden=r(this,W).length>
0,this.root.lang=this.data.language},rs=function(t){let{statuses:n,unseen:s}=this.data,o=n[t.id];return(o==null?void 0:o.text)===fi(t)?o.status:s},ki=function(t){
let{texts:n,parts:s,worded:o}=this.data,[i,...l]=s.filter(({name:M})=>t[M]),c=k("li"),p=i?t[i.name]:"";c.append(k("p",{textContent:p}));let h=a(this,g,Le).call(
this,t).slice(1);l.length&&c.append(a(this,g,Si).call(this,l.map(({label:M},B)=>[M,h[B]])));let m=a(this,g,rs).call(this,t);m&&c.append(k("small",{className:"de\
cided",textContent:m})),o[t.id]&&c.append(k("p",{className:"worded",textContent:o[t.id]}));let T=(M,B)=>{let G=k("button",{type:"button",textContent:M,onclick:B});
return G.setAttribute("aria-label",`${M}: ${p.slice(0,gi)}`),G};return c.append(T(n.edit,()=>a(this,g,vi).call(this,t)),T(n.withdraw,()=>a(this,g,yi).call(this,
t))),c},Si=function(t){let n=k("dl");for(let[s,o]of t){let i=k("div");i.append(k("dt",{textContent:s}),k("dd",{textContent:o})),n.append(i)}return n};var na=q(e=>({
form:null}));function Ei({data:e,parentElement:t,setTriggerValue:n}){let s=u(t,".writing"),o=na(s),i=!o.form;return o.form??(o.form=new es(s,e)),o.form.draw(e,n,
i)}var sa=`.checks { list-style: none; padding: 0; margin: 0; font-family: "Source Sans", sans-serif; color: #1d2b3a; display: grid; gap: 0.7rem; }
.checks li { background: #fff; border: 1px solid #cfd6da; border-left: 8px solid #98a3ab; border-radius: 0.7rem; padding: 0.8rem 1rem; font-size: 1.15rem; line-\
height: 1.35; }
.checks b { display: block; font-size: 0.95rem; color: #46545f; }
.checks li[data-state="good"] { border-left-color: #1a7f37; } .checks li[data-state="good"] b { color: #14662b; }
.checks li[data-state="bad"] { border-left-color: #a1330a; background: #fff4ee; } .checks li[data-state="bad"] b { color: #a1330a; }
.all { font-family: "Source Sans", sans-serif; font-size: 1.25rem; font-weight: 700; margin: 1rem 0 0; color: #14662b; }
.all[hidden], .again[hidden] { display: none; }
.again { font: 600 1.1rem "Source Sans", sans-serif; margin-top: 1rem; min-height: 3rem; padding: 0 1.2rem; border: 2px solid #1d2b3a; border-radius: 0.7rem; ba\
ckground: #fff; color: #1d2b3a; }
`,oa=`.clock { font-family: "Source Sans", sans-serif; color: #1d2b3a; display: flex; align-items: center; justify-content: center; gap: 0.7em; line-height: 1.1\
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
`,Ti=`:host { overflow-wrap: anywhere; }
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
`,ia=`:host { overflow-wrap: anywhere; }
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
`,ra=`.screen { margin-top: 2rem; border-top: 1px solid #cfd6da; padding-top: 0.4rem; font-family: "Source Sans", sans-serif; color: #46545f; }
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
`,aa=`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a; background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,la=`:host { overflow-wrap: anywhere; }
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
`,Oi={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidden>\
</button>',css:sa,draw:no},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:oa,
draw:io},workshop_fields:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:Ti,draw:Ze},workshop_joining:{html:`<form class="joining" novalidate>
  <fieldset class="choice" hidden><legend></legend><div class="options"></div></fieldset>
  <div class="status"><p role="alert"></p></div>
  <button type="submit" class="main go"></button>
</form>
`,css:ia,draw:Xo},workshop_screen:{html:`<details class="screen"><summary></summary>
<button type="button" class="size" aria-pressed="false" hidden></button>
<div class="picture" tabindex="0"></div><p class="none"></p></details>`,css:ra,draw:ti},workshop_slider:{html:`<div class="form">
  <div class="fields"></div>
  <div class="status"><p role="status"></p><button type="button" class="again" hidden></button></div>
  <p class="said unseen" role="status"></p>
  <div class="passing"><button type="button" class="pass" aria-pressed="false"></button></div>
</div>
`,css:Ti,draw:Ze},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:aa,draw:di},workshop_writing:{html:`<div class="writing">
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
`,css:la,draw:Ei}};var zi=ao(()=>sessionStorage,ue);X.addEventListener("connected",()=>zi="");function Li(e,t){e.textContent!==t&&(e.textContent=t)}var oe,Ae,xt=class{constructor(t,n){
R(this,"holder",k("div"));f(this,oe,k("div"));f(this,Ae);let{html:s,css:o,draw:i}=Oi[t.is];this.piece=t,this.send=n,this.drawComponent=i,r(this,oe).innerHTML=s,
this.holder.attachShadow({mode:"open"}).append(k("style",{textContent:o}),r(this,oe))}draw(t){this.piece={...this.piece,data:t},d(this,Ae,this.drawComponent({data:t,
parentElement:r(this,oe),setTriggerValue:this.send}))}stop(){var t;(t=r(this,Ae))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};oe=new WeakMap,
Ae=new WeakMap;var as=class{holder=k("div",{className:ps});constructor(t){this.holder.innerHTML=t}remove(){this.holder.remove()}};function da(e){let t=new Map;return e.
map(n=>{let s=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.key}`,o=(t.get(s)??0)+1;return t.set(s,o),[`${s} ${o}`,n]})}function ha({screen:e,title:t,rehearsal:n},{
code:s,light:o}){let i=document.documentElement;o&&i.toggleAttribute("data-rehearsal",!!n),!(i.dataset.screen===e||!i.dataset.screen)&&(i.dataset.screen=e,document.
title=t,o||history.replaceState(history.state,"",`/${e}?code=${s}`))}var st,ie,re,Dt,Ut,$,Ai,cs,ds,hs,Ci,Ni,Mi,Ii,ji,ls=class{constructor(t,n){f(this,$);R(this,
"debounceMs",0);f(this,st,new Map);f(this,ie,null);f(this,re,0);f(this,Dt);f(this,Ut,({type:t})=>{(t==="change"||In())&&this.connection.send({unsent:In()})});this.
line=u(t,".offline"),this.quietLine=u(t,".polling"),this.list=u(t,".phone"),this.live=u(t,".unseen"),this.data=n,this.view=null,this.connection=Ys(n.code,!1),qe.
addEventListener("change",r(this,Ut)),X.addEventListener("connected",r(this,Ut))}draw(t){return this.data=t,a(this,$,hs).call(this,t.view),this.connection.subscribers.
add(this),()=>a(this,$,Ai).call(this)}showState(t){let{polling:n,...s}=this.data.connection;Li(this.line,{up:"",polling:"",...s}[t]),Li(this.quietLine,t==="poll\
ing"?n:"")}addToQuery(t){let n=this.view??this.data.view,s=lo({page:ue,after:zi,wasAsleep:_e,view:n});for(let[o,i]of Object.entries(s))t.set(o,i)}receive(t){if(t.
process!==void 0){t.view&&a(this,$,hs).call(this,t.view);return}t.receipt&&a(this,$,ji).call(this,t.receipt);let{refused:n}=t;if(n)for(let s of a(this,$,ds).call(
this))s.draw({...s.piece.data,refused:n})}compare(){a(this,$,cs).call(this)&&(clearTimeout(r(this,Dt)),d(this,Dt,setTimeout(()=>{!a(this,$,cs).call(this)||!this.
connection.up||(d(this,re,r(this,re)+1),!(r(this,re)>1&&he())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};st=new WeakMap,ie=
new WeakMap,re=new WeakMap,Dt=new WeakMap,Ut=new WeakMap,$=new WeakSet,Ai=function(){qe.removeEventListener("change",r(this,Ut)),X.removeEventListener("connecte\
d",r(this,Ut));for(let t of r(this,st).values())t instanceof xt&&t.stop();clearTimeout(r(this,Dt)),this.connection.unsubscribe(this)},cs=function(){let{rehearsal:t,
stage:n}=this.view??this.data.view;return $s(this.connection.latest,{rehearsal:t,seen:{stage:n}})},ds=function(){return[...r(this,st).values()].filter(t=>t instanceof
xt)},hs=function(t){var s;let n=((s=this.view)==null?void 0:s.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(r(this,Dt)),d(this,re,0),!n&&(this.
view=t,fo(t.asked),ha(t,this.data),a(this,$,Ci).call(this,da(t.pieces)),a(this,$,Ii).call(this),this.line.dataset.stage=String(t.stage))},Ci=function(t){let n=r(
this,st);d(this,st,new Map),n.size&&a(this,$,Ni).call(this,t.filter(([s])=>!n.has(s)).map(([,s])=>s));for(let[s,o]of t)r(this,st).set(s,n.get(s)??a(this,$,Mi).call(
this,o)),n.delete(s);for(let s of n.values())s.remove();[...r(this,st).values()].forEach(({holder:s},o)=>{this.list.children[o]!==s&&this.list.insertBefore(s,this.
list.children[o]??null)});for(let[s,o]of t){let i=r(this,st).get(s);o.is!==void 0&&i instanceof xt&&i.draw(o.data)}},Ni=function(t){let n=t.flatMap(s=>s.is===void 0&&
s.announced||[]);n.length&&this.live.replaceChildren(...n.map(s=>k("p",{textContent:s})))},Mi=function(t){return t.is===void 0?new as(t.html):new xt(t,(n,s)=>this.
connection.send({[n]:s}))},Ii=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";r(this,ie)!==null&&r(this,ie)!==t&&ms(),
d(this,ie,t)},ji=function(t){let{key:n,nonce:s,refused:o,final:i,wait:l,...c}=t;for(let p of a(this,$,ds).call(this))p.piece.data.key===n&&p.draw({...p.piece.data,
...c,receipt:{...c,nonce:s,refused:o,final:i,wait:l}});Ue.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var ua=q(e=>({phone:null}));function Ri({data:e,
parentElement:t}){let n=ua(t);return n.phone??(n.phone=new ls(t,e)),n.phone.draw(e)}var $i=u(document,"main"),hn=JSON.parse(u(document,"#first").textContent??"");if(hn.is){let e=new xt(hn,()=>{});u($i,".phone").append(e.holder),e.draw(hn.data)}else
Ri({data:hn,parentElement:$i,setTriggerValue:()=>{}});u(document,".not-started").remove();
