// Made by `make bundles` of participant/light_page/light_page.js 9dfa939a6f9bfb6b
var Os=Object.defineProperty;var so=e=>{throw TypeError(e)};var As=(e,t,n)=>t in e?Os(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var $=(e,t,n)=>As(e,typeof t!="symbol"?t+"":t,n),rn=(e,t,n)=>t.has(e)||so("Cannot "+n);var r=(e,t,n)=>(rn(e,t,"read from private field"),n?n.call(e):t.get(e)),m=(e,t,n)=>t.has(e)?so("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),h=(e,t,n,o)=>(rn(e,t,"write to private field"),o?o.call(e,n):t.set(e,n),n),a=(e,t,n)=>(rn(e,t,"access private method"),n);var ro="[data-test-script-state]",Ls="data-stale",Te=`[${Ls}="true"]`,an="data-retained",yt=`[${an}]`;var ao="stHtml";function lo(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function co(){let e=document.querySelector(ro);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Cs='[class*="st-key-"]',po="a[href], button, input, select, textarea, summary",Ns='p[tabindex="-1"], h1, h2, h3',Is=30,Ms=10,js=["disabled","hidden",an,"cla\
ss"],fo={subtree:!0,childList:!0,attributeFilter:js},ee=[],ln=!1,ho;function mo(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var cn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",hn=e=>{var t;return((t=cn(e.closest(Cs)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function ne(e){return[...e.querySelectorAll(po)].filter(n=>!n.closest(`${Te}, ${yt}`))}var $s=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function Rs(e){try{return e.matches(":focus-visible")}catch{return!0}}function kt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${Te}, ${yt}`)&&$s(e)}var dn=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function _s(e){let[t,n]=[[],e.getRootNode()];for(let o=e.parentNode;o;o=o.parentNode){o instanceof ShadowRoot&&(o=o.host);let i=o instanceof
HTMLElement&&o.getRootNode()===n?cn(o):"";o instanceof HTMLElement&&t.push({element:o,key:i})}return t}function ze({element:e,key:t}){let o=e.isConnected&&(!t||
cn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${Te})`);return o instanceof HTMLElement&&!o.closest(yt)?o:void 0}var Oe=({ancestors:e})=>e.filter(
({key:t})=>t);function Hs(e){let t=_s(e),[n,o]=t.filter(({key:i})=>i).map(i=>ne(i.element));return{element:e,name:dn(e),kind:hn(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(o==null?void 0:o.indexOf(e))??-1,ringed:Rs(e)}}function go(e){let{element:t,name:n,index:o}=e;if(kt(t))return t;let[
i]=Oe(e);if(!i){let c=e.ancestors.map(ze).find(Boolean);return c&&ne(c).find(f=>dn(f)===n&&kt(f))}let s=ze(i),l=s?ne(s):[],d=l[o];return(d==null?void 0:d.tagName)===
t.tagName&&(l.length===1||dn(d)===n)&&kt(d)?d:void 0}function Ps({element:e,kind:t,state:n}){let o=ne(document).filter(s=>t&&hn(s)===t&&s.dataset.state===n&&kt(
s)),i=s=>e.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING;return o.find(i)??o.filter(s=>!i(s)).pop()}function uo(e){let t=Oe(e)[1];return t&&ze(t)}
function Ws(e){let t=uo(e);if(!t){let s=ee.slice(1).find(uo);return s&&go(s)}let n=ne(t),o=n.filter(s=>e.kind&&hn(s)===e.kind),i=n[e.slot];return[...o.includes(
i)?[]:o,i,...n].find(kt)}function Ds(e){let n=[...(Oe(e).length?Oe(e):e.ancestors).map(ze),document.body].filter(i=>i!==void 0);return[Ns,"p:not(:empty)"].flatMap(
i=>n.flatMap(s=>[...s.querySelectorAll(i)])).find(kt)}function Us(e){let t=e.element.isConnected&&!e.element.closest(yt)?Ps(e):Ws(e);return go(e)??t??Ds(e)}function bo(){
let[e]=ee;if(!e||kt(e.element))return!1;let t=mo();return!t||t===document.body||t===e.element||t.closest(yt)!==null}function Bs(){if(!bo())return;if(co())return wo();
let[e]=ee,t=Us(e);t&&(t.matches(po)||(t.tabIndex=-1),ln=!0,t.focus({preventScroll:!e.ringed}))}function wo(){clearTimeout(ho),ho=setTimeout(Bs,Is)}var xo=new MutationObserver(
()=>bo()&&wo());function vo(){let e=mo();if(!(e instanceof HTMLElement)||e===document.body||e.closest(yt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
xo.observe(t,fo),ee=[Hs(e),...ee.filter(n=>n.element!==e)].slice(0,Ms)}addEventListener("focusin",vo,!0);addEventListener("click",vo,!0);addEventListener("keydo\
wn",e=>{e.repeat&&ln&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(ln=!1)},!0);xo.observe(document,fo);function p(e,t,n=HTMLElement){let o=e.querySelector(t);if(!(o instanceof n))throw new Error(`no ${n.name} matches ${t}`);return o}function yo(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(o=>o instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function St(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function J(e){let t=new WeakMap;return n=>{let o=t.get(n)??e(n);return t.set(n,o),o}}var st=null;function Gs(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function qs(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(o=>o.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function Fs({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...o]=document.querySelectorAll(`${t} button, ${t} summary`);return o.length?
e:n??e}function ko(e){st===e&&(st=null,Fs(e).click())}function Vs(e){let t=e.isPrimary&&e.button===0?Gs(e):null;st=t&&{button:t,container:qs(t),at:{x:e.x,y:e.y},
released:!1}}function Ys({isPrimary:e,x:t,y:n}){let o=st;if(!(!o||!e)){if(Math.hypot(t-o.at.x,n-o.at.y)>12){st=null;return}o.released=!0,setTimeout(()=>ko(o),80)}}
function Js(e){let t=st;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){st=null;return}e.preventDefault(),e.stopImmediatePropagation(),ko(t)}}addEventListener(
"pointerdown",Vs,!0);addEventListener("pointerup",Ys,!0);addEventListener("pointercancel",()=>st=null,!0);addEventListener("click",Js,!0);var oe,ie,Wt,Dt,Ut,Q,So,Eo,To,Ae,Le=class{constructor(t){m(this,Q);$(this,"readyState",WebSocket.CONNECTING);$(this,"onmessage",()=>{});$(this,"onclose",()=>{});
m(this,oe,1006);m(this,ie,new AbortController);m(this,Wt,"");m(this,Dt,[]);m(this,Ut,!1);a(this,Q,So).call(this,t)}send(t){r(this,Dt).push(t),r(this,Ut)||a(this,
Q,To).call(this)}close(){this.readyState=WebSocket.CLOSED,r(this,ie).abort()}};oe=new WeakMap,ie=new WeakMap,Wt=new WeakMap,Dt=new WeakMap,Ut=new WeakMap,Q=new WeakSet,
So=async function(t){try{h(this,Wt,`${t.pathname}/${await a(this,Q,Ae).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let o=await a(this,Q,Ae).call(this,`${r(this,Wt)}/next?arrived=${n}`),i=o?o.split(`
`):[];n+=i.length;for(let s of i)a(this,Q,Eo).call(this,s)}}catch{}this.close(),this.onclose({code:r(this,oe)})},Eo=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},To=async function(){h(this,Ut,!0);try{for(;r(this,Dt).length;)await a(this,Q,Ae).call(this,`${r(this,
Wt)}/message`,r(this,Dt).shift())}catch{this.close()}h(this,Ut,!1)},Ae=async function(t,n){var i;let o=setTimeout(()=>this.close(),3e4);try{let s=await fetch(t,
{method:"POST",body:n,signal:r(this,ie).signal}),l=await s.text();s.status===410&&h(this,oe,Number(l)||1006);let d=(i=s.headers.get("content-type"))==null?void 0:
i.startsWith("text/plain");if(!s.ok||!d)throw new Error(`${s.status}`);return l}finally{clearTimeout(o)}};function zo(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function Oo(e){return 4e3*Math.min(4,1+e)}function un(e,t){return t-e>45e3}function Ao(e,t,n){
return t-e>(n?15e3:6e4)}function Lo(e,t){return e!==null&&e!==t}function Co(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
o=>(e[o]??0)>n[o]):!1}var Io=[],No=!1;function Mo(e){Io.push(e)}function se(){return Io.some(e=>e())?!1:(No||setTimeout(()=>location.reload(),Math.random()*1500),No=!0,!0)}function jo(){
document.body.hidden=!0,location.reload()}var Et,re,rt,at,Ce=class{constructor(){$(this,"polls",!1);$(this,"unreachable",!1);m(this,Et,0);m(this,re,!1);m(this,rt,null);m(this,at,1/0)}begin(t){h(this,rt,
t)}heard(t){this.unreachable=!1,this.polls?r(this,at)===1/0&&h(this,at,t+1e4):(h(this,re,!0),h(this,Et,0))}lost(t,n){let o=r(this,rt)===null?0:n-r(this,rt),i=r(
this,rt)!==null&&!t;if(h(this,rt,null),!i)return;if(this.polls){this.polls=!1,this.unreachable=!0;return}h(this,Et,r(this,Et)+1);let s=o>5e3?1:2;this.polls=r(this,
Et)>=(r(this,re)?8:s)}isTrialDue(t){return!this.polls||t<r(this,at)?!1:(h(this,at,t+18e4),!0)}endPolling(){this.polls=!1,h(this,Et,0),h(this,at,1/0)}};Et=new WeakMap,
re=new WeakMap,rt=new WeakMap,at=new WeakMap;var $o=6e3,Xs=40,Zs=2e3,tr=5e3,X=new EventTarget,er={consoles:1,participants:0,unsent:0},Ie=!1,ct=new Map,Ro=null,pn=Date.now(),fn=0,q,F,lt,Tt,Bt,dt,zt,S,_o,gn,
bn,Ne,Ho,Po,Wo,wn,Do,xn,vn,yn,mn=class{constructor(t){m(this,S);$(this,"subscribers",new Set);$(this,"latest",null);$(this,"up",!1);$(this,"answers",!1);m(this,
q,null);m(this,F,new Ce);m(this,lt,0);m(this,Tt,0);m(this,Bt,0);m(this,dt);m(this,zt);this.code=t}want(t){this.answers=t,clearTimeout(r(this,dt)),h(this,dt,setTimeout(
()=>a(this,S,Ne).call(this),Xs))}send(t){var n;return((n=r(this,q))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(r(this,q).send(JSON.stringify(t)),r(this,zt)??
h(this,zt,setTimeout(()=>a(this,S,Do).call(this),Oo(r(this,Tt)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.
size||a(this,S,vn).call(this),Zs)}drop(){a(this,S,yn).call(this),a(this,S,wn).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=r(this,q))==null?void 0:
t.readyState)!==WebSocket.CONNECTING&&a(this,S,Ne).call(this)}checkSilence(){this.up&&Ao(r(this,Bt),performance.now(),this.answers)&&this.send({there:!0}),this.
up&&r(this,F).isTrialDue(performance.now())&&a(this,S,Ho).call(this)}};q=new WeakMap,F=new WeakMap,lt=new WeakMap,Tt=new WeakMap,Bt=new WeakMap,dt=new WeakMap,zt=
new WeakMap,S=new WeakSet,_o=function(){return r(this,F).polls?new Le(a(this,S,bn).call(this,new URL(`/poll/${this.code}`,location.href))):new WebSocket(a(this,
S,bn).call(this,a(this,S,gn).call(this)))},gn=function(){let t=new URL(`/live/${this.code}`,location.href);return t.protocol=t.protocol.replace("http","ws"),t},
bn=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},Ne=function(){if(clearTimeout(
r(this,dt)),!this.subscribers.size&&r(this,lt))return a(this,S,vn).call(this);let t=r(this,q);r(this,F).begin(performance.now());let n=a(this,S,_o).call(this);h(
this,q,n),t==null||t.close();let o=setTimeout(()=>r(this,q)===n&&this.drop(),$o);n.onmessage=i=>{clearTimeout(o),r(this,q)===n&&a(this,S,Po).call(this,JSON.parse(
i.data))},n.onclose=({code:i})=>{if(clearTimeout(o),!(i===4404&&se())){if(i===4403)return jo();r(this,q)===n&&a(this,S,wn).call(this)}}},Ho=function(){let t=new WebSocket(
a(this,S,gn).call(this)),n=setTimeout(()=>t.close(),$o);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),r(this,F).polls&&(r(this,F).endPolling(),this.drop())}},
Po=function(t){if(h(this,Tt,r(this,zt)?0:r(this,Tt)),a(this,S,xn).call(this),h(this,Bt,performance.now()),t.process===void 0){for(let n of this.subscribers)n.receive(
t);return}Lo(Ro,t.process)&&se()||(Ro=t.process,a(this,S,Wo).call(this,t))},Wo=function(t){let n=!this.up,o=n&&this.latest;if(Object.assign(this,{latest:t,up:!0}),
h(this,lt,0),r(this,F).heard(r(this,Bt)),Ie=!1,t.consoles){let{consoles:i,connected:s=0,unsent:l=0}=t;er={consoles:i,participants:s,unsent:l},X.dispatchEvent(new Event(
"presence"))}for(let i of this.subscribers)t.view&&i.receive(t),i.showState(r(this,F).polls?"polling":"up"),o?setTimeout(()=>i.ask(),Math.random()*1e3):setTimeout(
()=>i.compare(),i.debounceMs);n&&X.dispatchEvent(new Event("connected"))},wn=function(){if(a(this,S,xn).call(this),navigator.onLine&&r(this,F).lost(this.up,performance.
now()),this.up=!1,h(this,lt,r(this,lt)+1),r(this,lt)>1&&!r(this,F).polls){let t=r(this,F).unreachable?"unreachable":"offline";for(let n of this.subscribers)n.showState(
t)}clearTimeout(r(this,dt)),h(this,dt,setTimeout(()=>a(this,S,Ne).call(this),zo(r(this,lt))))},Do=function(){h(this,Tt,r(this,Tt)+1),this.drop()},xn=function(){
clearTimeout(r(this,zt)),h(this,zt,void 0)},vn=function(){ct.delete(this.code),a(this,S,yn).call(this)},yn=function(){let t=r(this,q);h(this,q,null),t==null||t.
close()};function Uo(e,t){let n=ct.get(e);if(n&&(n.answers||!t))return n;let o=n??new mn(e);return ct.set(e,o),o.want(t),o}function Bo(){return[...ct.values()].
some(({up:e})=>e)}function Go(){for(let e of ct.values())e.retryNow()}function qo(){for(let e of ct.values())e.drop()}function Fo(){Ie=!0,qo()}function nr(){let e=pn;
if(pn=Date.now(),!document.hidden){if(un(e,pn))return Fo();for(let t of ct.values())t.checkSilence()}}setInterval(nr,tr);addEventListener("online",Go);addEventListener(
"offline",()=>{for(let{subscribers:e}of ct.values())for(let t of e)t.showState("offline");qo()});document.addEventListener("visibilitychange",()=>{document.hidden?
fn=Date.now():fn&&un(fn,Date.now())?Fo():Go()});var or=6e3,ir=8e3,sr={good:"✓",bad:"✗",waiting:"…"},Yo=e=>Math.max(1,Math.round(performance.now()-e));function Gt({data:e,list:t},n,o,i){let s=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));s.dataset.name=n,s.dataset.state=o,s.replaceChildren(k("b",{textContent:`${sr[o]} ${e.texts[o]}`}),i)}function rr(e){
return new Promise(t=>{let n=new URL(`/live/${e}`,location.href);n.protocol=n.protocol.replace("http","ws");let o=performance.now(),i=new WebSocket(n),s=d=>{clearTimeout(
l),t(d),i.close()},l=setTimeout(()=>s(null),or);i.onmessage=()=>s(Yo(o)),i.onclose=()=>s(null)})}async function ar({code:e,texts:t},n){let o=new AbortController,
i=setTimeout(()=>o.abort(),ir);try{let s=await fetch(`/check/${e}?live=${n??""}`,{method:"POST",signal:o.signal});return s.ok?(await s.json()).refused:t.no_saved}catch{
return t.no_saved}finally{clearTimeout(i)}}async function Vo(e){let{texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,Gt(e,"page","\
good",t.page),Gt(e,"live","waiting",t.loading);let o=await rr(n);o===null?Gt(e,"live","bad",t.no_live):Gt(e,"live","good",t.live.replace("%",String(o))),Gt(e,"s\
aved","waiting",t.loading);let i=performance.now(),s=await ar(e.data,o);Gt(e,"saved",s?"bad":"good",s||t.saved.replace("%",String(Yo(i))));let l=!s&&o!==null;e.
all.hidden=!l,e.again.hidden=l}function Jo({data:e,parentElement:t}){let[n,o,i]=[".checks",".all",".again"].map(l=>p(t,l)),s={list:n,all:o,again:i,data:e};Object.
assign(o,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>Vo(s)}),Vo(s)}var lr=new EventTarget,dr=J(e=>({data:null,end:0,announced:null}));function Qo(e){let t=Math.ceil(e/1e3),[n,o,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],s=l=>String(
l).padStart(2,"0");return n?`${n}:${s(o)}:${s(i)}`:`${o}:${s(i)}`}function Ko(e,t){e.textContent!==t&&(e.textContent=t)}function cr(e,t,n){var i;((i=e.announced)==
null?void 0:i.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&lr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function kn(e,t,n){clearTimeout(
t.timer);let{name:o,runs:i,warns:s,words:l,label:d}=n,u=i?Math.max(0,t.end-performance.now()):n.left,c=i?u<=0?"over":u<=s?"warning":"runs":"still";cr(t,o,c),e.dataset.
state=c;let f=p(e,".digits");if(Ko(f,Qo(u)),f.setAttribute("aria-label",`${d}: ${Qo(u)}`),Ko(p(e,".words"),l[c]),i&&u>0){let T=()=>t.data&&kn(e,t,t.data);t.timer=
setTimeout(T,(u%1e3||1e3)+5)}}function Xo({data:e,parentElement:t}){var s;let n=p(t,".clock"),o=dr(n),i=performance.now()+e.left;return o.end=((s=o.data)==null?
void 0:s.name)===e.name?Math.min(o.end,i):i,o.data=e,n.dataset.size=e.size,n.hidden=!1,kn(n,o,e),o.onVisible||(o.onVisible=()=>o.data&&kn(n,o,o.data),document.addEventListener(
"visibilitychange",o.onVisible)),()=>{clearTimeout(o.timer),o.onVisible&&document.removeEventListener("visibilitychange",o.onVisible)}}var Zo="workshop/page",Me=()=>Math.random().toString(36).slice(2,12);function ti(e,t){let n="";try{n=e().getItem(Zo)??"",e().setItem(Zo,t)}catch{}return n}function ei({
page:e,after:t,wasAsleep:n,view:o}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(o.stage),rehearsal:o.rehearsal}}var ae=Me();function je(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function $e(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return je(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],o=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)o.delete(i);return{texts:[...o.values()],
withdrawn:n}}function hr(e,t,n){let{texts:o=[]}=e.map(([,{answer:i}])=>i).reduce($e,{});return o.length>n?[e.find(([i])=>i===t)??e[0]]:e}function ii(e,t,n,o,i=1/0){
let s=hr(e,t,i);if(!s.length||s.length===1&&n)return null;let l=s[s.length-1][1],d=s.filter(([u])=>u!==t);return{pending:{nonce:s.length>1?o():l.nonce,answer:s.
map(([,{answer:u}])=>u).reduce($e),inWords:Object.assign({},...s.map(([,{inWords:u}])=>u)),asked:l.asked},obsolete:d.filter(([,{late:u}])=>u).map(([u])=>u),taken:d.
filter(([,{late:u}])=>!u).map(([u])=>u)}}function ni(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function oi(e,t){return JSON.
stringify(e??null,ni)===JSON.stringify(t??null,ni)}function Re({answer:e,inWords:t={}},{value:n,answered:o},i={}){if(e.pass)return o&&!n?[]:[i.pass??""];let s=c=>(i.
back??"").replace("{text}",()=>c??"");if(!e.texts)return Object.keys(e).filter(f=>!oi(e[f],n==null?void 0:n[f])).map(f=>e[f]===null?s(t[f]):t[f]??String(e[f]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(c=>[c.id,c])),d=e.texts.filter(c=>!oi(c,l.get(c.id))),u=(e.withdrawn??[]).filter(c=>l.has(c));return[...d.map(c=>t[c.
id]??c.text),...u.map(c=>{var f;return s(t[c]??((f=l.get(c))==null?void 0:f.text))})]}var Ot="";function si(e){Ot=e}var ur=3e4,_e=new EventTarget;function ri(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return Re(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let o=e.wait?1e3*e.wait:n?ur:null;return{kind:"refused",message:e.refused,retryIn:o,restart:!!e.wait}}var pr=48*3600*1e3,He="workshop:",En=(e,t)=>`${He}${e}@${t}`,le=e=>`${He}${e}/draft`,ai=e=>e.slice(He.length).replace(/@[^@]*$|\/draft$/,""),nt,Sn=class{constructor(t){
m(this,nt,new Map);this.getStorage=t}get isVolatile(){return r(this,nt).size>0}read(t){if(r(this,nt).has(t))return r(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let o={...n,at:Date.now()};r(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(o))}catch{this.delete(t),r(this,nt).set(t,o)}}delete(t){r(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...r(this,nt).keys()])].filter(o=>o.startsWith(He+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,o])=>n.at-o.at)}deleteOld(t){var n;for(let o of this.names())t-((n=this.read(o))==
null?void 0:n.at)<pr||this.delete(o)}};nt=new WeakMap;var A=new Sn(()=>localStorage);A.deleteOld(Date.now());Mo(()=>A.isVolatile);var We=new EventTarget,Tn=new Set,zn=!1,Pe,On=()=>zn;function li(e){clearTimeout(Pe),Pe=void 0,zn!==e&&(zn=e,We.dispatchEvent(new Event("change")))}function De(e,t){
t?Tn.add(e):Tn.delete(e),Tn.size?Pe??(Pe=setTimeout(()=>li(!0),1500)):li(!1)}var fr=4e3,mr=3,ht,Lt,de,D,At,An,di,Ln,ut=class{constructor(t,n,o=!1){m(this,D);$(this,"pending",null);$(this,"transport",()=>!1);$(this,"most",1/0);$(this,"san\
itize",t=>t);m(this,ht);m(this,Lt,0);m(this,de);this.key=t,this.show=n,this.roundIsOver=o,this.name=En(t,ae);let i=({key:s,newValue:l})=>{l===null&&(s!=null&&s.
startsWith(En(t,"")))&&!this.pending&&this.transport("look",!0)};h(this,de,[St(X,"connected",()=>this.pending&&this.resume()),St(globalThis,"storage",i)])}send(t,n){
let o={nonce:Me(),answer:t,inWords:n,asked:Ot};this.pending=o,h(this,Lt,0),A.write(this.name,o),a(this,D,At).call(this,!0),this.show("saving"),a(this,D,An).call(
this)}keep(t,n){A.write(this.name,{asked:Ot,nonce:"held",answer:t,inWords:n}),a(this,D,At).call(this,!0)}sendAgain(){this.pending&&a(this,D,An).call(this)}resume(){
var n;if(this.pending&&((n=A.read(this.name))!=null&&n.taken))return a(this,D,Ln).call(this);let t=ii(A.entries(this.key),this.name,this.pending,Me,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},A.write(this.name,this.pending),a(this,D,At).call(this,!0);for(let o of t.obsolete)A.delete(o);
for(let o of t.taken)A.write(o,{taken:!0})}this.sendAgain()}receive(t){let n=ri(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(
r(this,ht)),n.kind==="refused")return n.restart&&h(this,Lt,0),n.retryIn&&h(this,ht,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let o=this.
pending;if(this.pending=null,A.delete(this.name),a(this,D,At).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let i={
value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};A.write(`${this.name}.${o==null?void 0:o.nonce}`,{...o,late:i}),this.show("lost",n.message)}stop(){
clearTimeout(r(this,ht));for(let t of r(this,de))t();a(this,D,At).call(this,!1)}};ht=new WeakMap,Lt=new WeakMap,de=new WeakMap,D=new WeakSet,At=function(t){this.
roundIsOver||De(this.name,t)},An=function(){var o;if(clearTimeout(r(this,ht)),!this.pending)return;if((o=A.read(this.name))!=null&&o.taken)return a(this,D,Ln).call(
this);h(this,Lt,r(this,Lt)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.show("waiting"),h(this,ht,setTimeout(
()=>a(this,D,di).call(this),fr))},di=function(){if(this.show("waiting"),Bo()&&r(this,Lt)>=mr&&!A.isVolatile)return location.reload();this.resume()},Ln=function(){
this.pending=null,A.delete(this.name),a(this,D,At).call(this,!1),this.show(""),this.transport("look",!0)};var ce,Cn,pt=class{constructor(t){m(this,ce);this.name=
le(t)}read(){let t=A.read(this.name)??{parts:{}};return a(this,ce,Cn).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?A.write(this.name,{...t,asked:Ot}):
A.delete(this.name),a(this,ce,Cn).call(this,t)}stop(){De(this.name,!1)}};ce=new WeakSet,Cn=function({parts:t,base:n={}}){De(this.name,Object.entries(t).some(([o,
i])=>(i??"")!==(n[o]??"")))};function Ue(e,t,n,o){return t.textContent=n.again,t.onclick=o,(i,s)=>{let{saving:l,stay:d}=n,u=n.saved??n.removed,c=A.isVolatile?d:
n.waiting,f={saving:l,saved:u,waiting:c,refused:"",lost:"","":""};e.dataset.state=i;let T=s??f[i]??"";e.textContent!==T&&(e.textContent=T),t.hidden=i!=="refused"}}var gr=1e3,K=450;function H(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,o]of Object.
entries(t)){let i=e.querySelector(n);i.textContent=o,i.hidden=!o&&!["LEGEND","SPAN"].includes(i.tagName)}}function ft(e,t){e.setAttribute("role","group"),t&&e.setAttribute(
"aria-label",t)}function Be(e,{moved:t,chosen:n,undone:o,unset:i}){let s=!1,l=!1;e.oninput=()=>l?o():t(Number(e.value)),e.onchange=()=>l?o():n(Number(e.value),s?
0:K),e.onpointerdown=()=>{s=!0,l=!1},e.onpointercancel=()=>{s=!1,l=!0,o(),setTimeout(o)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(e.value),0):o()),setTimeout(
()=>s=!1)},e.onkeydown=d=>{l=!1,(d.key==="Enter"||d.key===" ")&&i()&&n(Number(e.value),0)}}var br=0,Ct,he,Nt=class{constructor(t){m(this,Ct,k("p",{className:"un\
seen"}));m(this,he);this.control=t,this.line=k("p",{className:"message",id:`message${br+=1}`}),r(this,Ct).setAttribute("aria-live","polite"),this.elements=[this.
line,r(this,Ct)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:o}){this.line.textContent=t,this.line.classList.toggle("wrong",n),this.
control.setAttribute("aria-invalid",String(n)),clearTimeout(r(this,he)),o?h(this,he,setTimeout(()=>r(this,Ct).textContent=t,gr)):r(this,Ct).textContent=""}};Ct=
new WeakMap,he=new WeakMap;function Ge(e,t,{chosen:n,undone:o}){let i=new Nt(e),s=d=>{(d||l.wrong)&&i.show(d?t:"",{isWrong:d,announced:d}),l.wrong=d},l={busy:!1,
wrong:!1,message:i,clear:()=>{l.busy=!1,s(!1)}};return e.oninput=()=>{l.busy=!0,e.validity.valid&&s(!1)},e.onchange=()=>{if(!e.validity.valid)return s(!0);l.busy=
!1,e.value===""?o():n(Number(e.value))},e.onblur=()=>{if(l.busy){if(!e.validity.valid)return s(!0);l.busy=!1,o()}},l}function ue(e,t){return t-Object.values(e).reduce((n,o)=>n+o,0)}function Nn(e,t,{total:n,on_one:o}){return(e[t]??0)>=o?"full":ue(e,n)>0?null:"none"}function In(e,t,n=1/0){
let o={},i=n;for(let s of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[s],i);l>0&&(o[s]=l),i-=Math.max(0,l)}return o}function ci(e,t,n){let o=In(
e,t,n),i=s=>e.includes(s)?o[s]??null:t[s];return Object.fromEntries(Object.keys(t).map(s=>[s,i(s)]))}function hi({options:e},t){let n=e.filter(([o])=>t[o]||t[o]===
null);return Object.fromEntries(n.map(([o,i])=>[o,t[o]?`${i}: ${"●".repeat(t[o])}`:i]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>String(t[o]??n))}var wr='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',xr=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function ui(e,t){let{texts:n}=e.data,{total:o,on_one:i,options:s}=t,
l=s.map(([b])=>b),d=H(wr),u=p(d,".left"),c=p(d,".groups"),f={};U(d,{h2:t.label}),ft(d,t.label);let T=b=>{var y;((y=u.lastChild)==null?void 0:y.textContent)===b&&
u.replaceChildren(),u.replaceChildren(k("span",{textContent:b}))},I=()=>T(N(n.dots_left,{left:ue(f,o),total:o})),B=(b,y)=>{e.change({[b]:y||null},K),I()},G=b=>{
let y=Nn(f,b,t);y==="full"?T(N(n.dots_full,{most:i})):y==="none"?T(N(n.dots_none,{total:o})):B(b,(f[b]??0)+1)},E=s.map(([b,y,v],j)=>{var et;v&&v!==((et=s[j-1])==
null?void 0:et[2])&&c.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let z=H(xr),[C,O,M]=[".less",".more",".laid"].map(Ee=>p(z,Ee));p(z,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),O.setAttribute("aria-label",N(n.dots_add,{text:y}));let _=Array.from({length:i},()=>k("i"));return M.append(
..._),C.onclick=()=>{f[b]&&B(b,f[b]-1)},O.onclick=()=>G(b),c.append(z),{id:b,row:z,less:C,more:O,dotLine:M,marks:_}}),P=()=>{for(let{id:b,row:y,less:v,more:j,dotLine:x,
marks:z}of E){let C=f[b]??0;v.setAttribute("aria-disabled",String(!C)),j.setAttribute("aria-disabled",String(Nn(f,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:i})),z.forEach((O,M)=>O.classList.toggle("on",M<C))}};return{root:d,ids:l,show:b=>{let y=ue(f,o);f=In(l,b,o),
P(),(y!==ue(f,o)||!u.textContent)&&I()},sanitize:b=>ci(l,b,o),inWords:b=>hi(t,b)}}var pi=e=>Math.max(0,Math.min(100,Math.round(e)));function fi(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function mi({id:e,label:t,left:n,right:o},i){let s=t||`${n} – ${o}`;return e in i?{[e]:i[e]===null?s:`${s}: ${i[e]}`}:{}}var gi=5,vr=`
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
  </div>`;function bi(e,t){let n=H(vr),{texts:o}=t,i=p(n,"input[type=range]",HTMLInputElement),s=p(n,"input[type=number]",HTMLInputElement),[l,d,u]=[".less",".m\
ore",".hint"].map(v=>p(n,v)),c=null,f=null,T="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":o.number}),e.isAlone||ft(n,t.label||o.label),n.classList.
toggle("bipolar",t.bipolar);let I=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(I?o.hint:"");u.classList.toggle("stays",!!B),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${o.label}`:o.label),l.setAttribute("aria-label",o.less),d.setAttribute("aria-label",o.more);let G=()=>{let v=f??c,j=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),s.value=String(v??""),u.textContent=j&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=j?e.data.
texts.passed:v===null?o.unset:fi(v,t);i.setAttribute("aria-valuetext",x)},E=(v,j)=>{y.clear(),e.change({[t.id]:pi(v)},j)},P=()=>{f=null,e.refresh()};Be(i,{moved:v=>{
f=v,y.clear(),G()},chosen:(v,j)=>{f=null,E(v,j)},undone:P,unset:()=>c===null});let b=N(e.data.texts.misfit_whole,{least:s.min,most:s.max}),y=Ge(s,b,{chosen:v=>E(
v,0),undone:P});return n.append(...y.message.elements),l.onclick=()=>E((c??50)-gi,K),d.onclick=()=>E((c??50)+gi,K),{root:n,ids:[t.id],show:v=>{c=v[t.id]??null;let j=`${c}\
 ${e.isPassed}`;y.wrong&&j!==T&&y.clear(),T=j,f===null&&!y.busy&&G()},inWords:v=>mi(t,v)}}function wi(e,t){let n=t,o=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(o()*i.length),1)[0])}function jn(e,t,n){
let o=e.filter(i=>i!==t);return o.splice(Math.max(0,Math.min(o.length,n)),0,t),o}function xi(e,t){let n=e.filter(o=>t.includes(o));return[...n,...t.filter(o=>!n.
includes(o))]}var $n=(e,t)=>String(e)===String(t);function vi({id:e,options:t},n,o){let i=Object.fromEntries(t),s=n[e]??(n[e]===null?o==null?void 0:o[e]:null);return s?
{[e]:s.map(l=>i[l]).join(" · ")}:{}}var yr=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,kr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Sr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Er=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Tr(e,t){let n=t.findIndex(o=>o.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let o of t.slice(0,n))e.
insertBefore(o,t[n]);for(let o of t.slice(n+1))e.append(o)}function yi(e,t){let{texts:n}=e.data,o=H(yr),i=p(o,"ol"),[s,l,d]=[".mine",".hint","[role=status]"].map(
E=>p(o,E)),u=wi(t.options.map(([E])=>E),Sr(e.data.key)),c=null,f=null;U(o,{h2:t.label}),ft(o,t.label),s.textContent=n.order_is_mine,s.onclick=()=>e.change({[t.id]:c?
null:T()});let T=()=>f??c??u,I=new Map(t.options.map(([E,P])=>[E,B(E,P)]));function B(E,P){let b=H(kr),[y,v,j]=[".handle",".up",".down"].map(O=>p(b,O));p(b,"spa\
n").textContent=P,v.setAttribute("aria-label",N(n.order_up,{text:P})),j.setAttribute("aria-label",N(n.order_down,{text:P}));let x=()=>T().indexOf(E),z=(O,M)=>{let _=jn(
T(),E,O);if($n(_,T()))return;e.change({[t.id]:_},K),M.focus();let et=_.indexOf(E)+1;d.textContent=N(n.order_place,{text:P,place:et,places:_.length})};v.onclick=
()=>z(x()-1,v),j.onclick=()=>z(x()+1,j),y.onkeydown=O=>{let M=O.key==="ArrowUp"?-1:O.key==="ArrowDown"?1:0;M&&(O.preventDefault(),z(x()+M,y))},y.onpointerdown=O=>{
f=[...T()],y.setPointerCapture(O.pointerId),b.classList.add("held")},y.onpointermove=O=>{if(!f)return;let _=[...i.children].filter(et=>et!==b).filter(et=>Er(et)<
O.clientY).length;_!==x()&&(f=jn(f,E,_),G())};let C=O=>{if(!f)return;let M=f;f=null,b.classList.remove("held"),O&&!$n(M,T())?e.change({[t.id]:M}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:j,text:P,number:p(b,"b")}}function G(){let E=T().flatMap(b=>I.get(b)??[]),P=E.map(({
row:b})=>b);P.some((b,y)=>i.children[y]!==b)&&Tr(i,P),E.forEach(({handle:b,up:y,down:v,text:j,number:x},z)=>{x.textContent=String(z+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:j,place:z+1,places:E.length})),y.setAttribute("aria-disabled",String(z===0)),v.setAttribute("aria-disabled",String(z===E.length-1))}),o.
classList.toggle("untouched",!c),l.textContent=c?n.order_hint:`${n.order_hint} ${n.order_chance}`,s.setAttribute("aria-pressed",String(!!c))}return{root:o,ids:[
t.id],show:E=>{c=E[t.id]?xi(E[t.id],u):null,G()},inWords:E=>vi(t,E,e.data.value)}}function ki(e,t){let n=e.reduce((d,u)=>d+u,0),o=e.map(d=>n?d/n*t:t/e.length),i=o.map(d=>Math.floor(d+1e-9)),s=o.map((d,u)=>[d-i[u],u]).sort(([d,u],[c,f])=>c-d||
u-f),l=t-i.reduce((d,u)=>d+u,0);for(let[,d]of s.slice(0,l))i[d]+=1;return i}function Si(e,t,n){return ki(Array(e).fill(1),Math.round(t/n)).map(o=>o*n)}function Ei(e,t,n,o,i){
let s=Math.round(o/i),l=Math.max(0,Math.min(s,Math.round(n/i))),d=ki(e.filter((u,c)=>c!==t),s-l);return d.splice(t,0,l),d.map(u=>u*i)}function Ti(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function zi({parts:e},t){let n=e.filter(([o])=>o in t);return Object.fromEntries(n.map(([o,i])=>[o,t[o]===null?i:`${i}: ${t[o]}`]))}var zr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,Or=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Oi(e,t){let{texts:n}=e.data,{total:o,step:i}=t,s=t.parts.map(([x])=>x),l=Si(s.length,o,i),d=H(
zr),u=p(d,"[role=status]"),c=null,f=null,T=null,I=null,B="";U(d,{h2:t.label,".hint":N(n.parts_hint,{total:o})}),ft(d,t.label);let G=(x,z)=>N(n.parts_share,{label:x,
count:z}),E=(x,z)=>((I==null?void 0:I.at)!==x&&(I={at:x,values:f??c??l}),Ei(I.values,x,z,o,i)),P=(x,z,C)=>{let O=E(x,z);y(),f=null,T=O,e.change(Object.fromEntries(
s.map((M,_)=>[M,O[_]])),C),u.textContent=t.parts.map(([,M],_)=>G(M,O[_])).join(", ")},b=()=>{f=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],z)=>{let C=H(Or),O=p(C,"input[type=number]",HTMLInputElement),M=p(C,"input[type=range]",HTMLInputElement),_=k("i");p(C,".label").textContent=x;for(let vt of[
O,M])Object.assign(vt,{min:0,max:o,step:i});M.setAttribute("aria-label",x),O.setAttribute("aria-label",N(n.parts_number,{label:x,total:o})),Be(M,{moved:vt=>{f=E(
z,vt),y(),j()},chosen:(vt,zs)=>P(z,vt,zs),undone:b,unset:()=>c===null});let et=N(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:o,step:i}),Ee=Ge(O,et,{chosen:vt=>P(
z,vt,0),undone:b});return C.append(...Ee.message.elements),p(d,".rows").append(C),p(d,".bar").append(_),{label:x,range:M,number:O,bar:_,entry:Ee}}),j=()=>{let x=f??
c;d.classList.toggle("untouched",!x),v.forEach(({label:z,range:C,number:O,bar:M},_)=>{C.value=String((x??l)[_]),O.value=String((x==null?void 0:x[_])??""),C.setAttribute(
"aria-valuetext",x?G(z,x[_]):n.parts_unset),M.style.flexGrow=String(x?x[_]:0)})};return{root:d,ids:s,show:x=>{c=Ti(s,x),String(c)!==String(T)&&(I=null);let z=`${c}\
 ${e.isPassed}`;z!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=z,f===null&&!v.some(({entry:C})=>C.busy)&&j()},inWords:x=>zi(t,x)}}function Ai({options:e,low:t,high:n}){let o={0:t,[e.length-1]:n};return e.map((i,s)=>({value:s+1,text:i,name:o[s]?`${i}: ${o[s]}`:i}))}function Li({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Ci({id:e,label:t},n,o){let i=n.find(({value:s})=>s===o[e]);return i?{[e]:`${t}: ${i.text}`}:o[e]===null?{[e]:t}:
{}}var Ar=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,Ni=0;function Ii(e,t,n,o){let i=H(Ar),s=p(i,".back");Ni+=1;let l=`group${Ni}`;U(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",o),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let d=n.map(({value:u,text:c,name:f})=>{let T=H('<l\
abel><input type="radio" /><span></span></label>'),I=p(T,"input",HTMLInputElement);return I.name=l,f&&I.setAttribute("aria-label",f),I.onchange=()=>e.change({[t.
id]:u},K),p(T,"span").textContent=c,p(i,".options").append(T),I});return s.textContent=e.data.texts.take_back,s.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),s.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),d[0].focus()},{root:i,ids:[t.id],show:u=>{n.forEach(
({value:c},f)=>d[f].checked=u[t.id]===c),s.classList.toggle("away",u[t.id]===void 0)},inWords:u=>Ci(t,n,u)}}var Mi=(e,t)=>Ii(e,t,Ai(t),!0),ji=(e,t)=>Ii(e,t,Li(t),
!1);function qt(e,t){return[...e.trim()].length-t}function qe(e,t){return e>-Math.min(50,t/5)}function $i({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var Lr=800,Cr=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function Ri(e,t){let{texts:n}=e.data,o=H(Cr),i=p(o,"te\
xtarea",HTMLTextAreaElement),s=new Nt(i),l="";U(o,{h2:t.label,".hint":t.hint}),o.append(...s.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let d=()=>{
let c=qt(i.value,t.longest);s.show(N(c>0?n.too_long:n.left,{over:c,left:-c}),{isWrong:c>0,announced:i.matches(":focus")&&qe(c,t.longest)})},u=()=>{let c=i.value.
trim(),f=qt(c,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:f?"":i.value}}),f&&c!==l&&e.change({[t.id]:c||null},Lr)};return i.oninput=()=>{
d(),u()},i.onblur=()=>{e.flush(),e.refresh()},{root:o,ids:[t.id],show:c=>{l=c[t.id]??"";let f=o.getRootNode();!((f instanceof ShadowRoot||f instanceof Document)&&
f.activeElement===i)&&qt(i.value,t.longest)<=0&&(i.value=l),d()},inWords:c=>$i(t,c)}}function Fe(e,t,n){return t.pass?t:je(e!=null&&e.pass?Object.fromEntries(n.map(o=>[o,null])):e??{},t)}function _i(e,t,n){return t?Fe(e,t,n):e??{}}function Rn(e,t){
let n=t.pass?{}:je(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,o])=>o!==null))}function Hi({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function Nr(e){let t=H('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function Ir(e,t){switch(t.type){case"head\
ing":return Nr(t);case"mark":return bi(e,t);case"rating":return Mi(e,t);case"choice":return ji(e,t);case"parts":return Oi(e,t);case"dots":return ui(e,t);case"or\
der":return yi(e,t);case"words":return Ri(e,t)}}var it,Ft,Z,Vt,It,Mt,w,pe,mt,Hn,Pn,Ve,Pi,Wi,Wn,fe,Dn,Di,Ui,_n=class{constructor(t,n){m(this,w);$(this,"isAlone",
!1);$(this,"isPassed",!1);m(this,it,[]);m(this,Ft,"");m(this,Z,null);m(this,Vt,null);m(this,It);m(this,Mt,()=>{});this.root=t,this.data=n,this.list=p(t,".fields"),
this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,".said"),this.outbox=a(this,w,Dn).call(this,n.key),this.drafts=new pt(n.
key),this.pass.onclick=()=>a(this,w,Pi).call(this)}draw(t,n,o){let i=o||this.outbox.key!==t.key;this.data=t;let s={...t.texts,saved:t.saved};return h(this,Mt,Ue(
this.line,this.again,s,()=>this.outbox.sendAgain())),i&&!o&&a(this,w,Di).call(this,t.key),a(this,w,Ui).call(this),this.outbox.transport=n,(i||!t.receipt&&r(this,
w,Pn))&&this.outbox.resume(),this.outbox.receive(t.receipt),r(this,Z)?a(this,w,Wi).call(this):!this.outbox.pending&&t.saved&&!r(this,w,Pn)&&r(this,Mt).call(this,
"saved"),this.refresh(),()=>{a(this,w,fe).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){h(this,Z,Fe(r(this,Z),t,r(this,w,pe))),r(this,Mt).call(
this,"saving"),this.outbox.keep(r(this,w,mt),a(this,w,Ve).call(this,r(this,w,mt))),a(this,w,Wn).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,fe).call(this),!r(this,Z))return;let t=r(this,w,mt);h(this,Z,null),this.outbox.send(t,a(this,w,Ve).call(this,t))}refresh(){var i;let{data:t}=this,n=r(
this,w,mt);this.isPassed=Hi(t,n);let o=Rn(t.value,n);for(let s of r(this,it))(i=s.show)==null||i.call(s,o);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),p(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};it=
new WeakMap,Ft=new WeakMap,Z=new WeakMap,Vt=new WeakMap,It=new WeakMap,Mt=new WeakMap,w=new WeakSet,pe=function(){return r(this,it).flatMap(({ids:t})=>t)},mt=function(){
var t;return a(this,w,Hn).call(this,_i(((t=this.outbox.pending)==null?void 0:t.answer)??null,r(this,Z),r(this,w,pe)))},Hn=function(t){if(t.pass)return t;let n=r(
this,w,pe),o=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return r(this,it).reduce((i,s)=>{var l;return((l=s.sanitize)==null?void 0:l.call(
s,i))??i},o)},Pn=function(){return this.line.dataset.state==="lost"},Ve=function(t){return t.pass?{}:Object.assign({},...r(this,it).map(n=>{var o;return((o=n.inWords)==
null?void 0:o.call(n,t))??{}}))},Pi=function(){let t=this.isPassed?r(this,Vt):null;this.isPassed||h(this,Vt,Rn(this.data.value,r(this,w,mt)));let n=t&&Object.keys(
t).length;h(this,Z,n?Fe({pass:!0},t,r(this,w,pe)):{pass:!0}),this.flush(),this.refresh()},Wi=function(){this.outbox.keep(r(this,w,mt),a(this,w,Ve).call(this,r(this,
w,mt))),r(this,It)||a(this,w,Wn).call(this,K)},Wn=function(t){a(this,w,fe).call(this),t?h(this,It,setTimeout(()=>this.flush(),t)):this.flush()},fe=function(){clearTimeout(
r(this,It)),h(this,It,void 0)},Dn=function(t){let n=new ut(t,(...o)=>r(this,Mt).call(this,...o));return n.sanitize=o=>a(this,w,Hn).call(this,o),n},Di=function(t){
a(this,w,fe).call(this),this.outbox.stop(),this.drafts.stop(),h(this,Z,h(this,Vt,null)),h(this,Ft,""),this.outbox=a(this,w,Dn).call(this,t),this.drafts=new pt(t)},
Ui=function(){let{fields:t}=this.data,n=JSON.stringify(t);r(this,Ft)!==n&&(h(this,Ft,n),this.isAlone=t.length===1,h(this,it,t.map(o=>Ir(this,o))),this.list.replaceChildren(
...r(this,it).map(({root:o})=>o)),this.root.classList.toggle("alone",this.isAlone))};var Mr=J(e=>({form:null}));function Ye({data:e,parentElement:t,setTriggerValue:n}){
let o=p(t,".form"),i=Mr(o),s=!i.form;return i.form??(i.form=new _n(o,e)),i.form.draw(e,n,s)}var jr=4e3,jt,Yt,me,ge,be,we,gt,Je,Bi,Un=class{constructor(t){m(this,gt);m(this,jt);m(this,Yt,!1);m(this,me,"");m(this,ge,null);m(this,be,()=>{});m(this,we,()=>{
r(this,Yt)&&a(this,gt,Je).call(this)});this.root=t,this.message=p(t,".status p"),this.button=p(t,".go",HTMLButtonElement),t.onsubmit=n=>{var o;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(o=r(this,ge))==null?void 0:o.going}),a(this,gt,Je).call(this)}}draw({roles:t,texts:n,
language:o,refused:i},s){return h(this,ge,n),h(this,be,s),this.root.lang=o,r(this,me)!==JSON.stringify(t)&&a(this,gt,Bi).call(this,t,n),clearTimeout(r(this,jt)),
h(this,Yt,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",r(this,we)),()=>{clearTimeout(
r(this,jt)),X.removeEventListener("connected",r(this,we))}}};jt=new WeakMap,Yt=new WeakMap,me=new WeakMap,ge=new WeakMap,be=new WeakMap,we=new WeakMap,gt=new WeakSet,
Je=function(){clearTimeout(r(this,jt)),h(this,Yt,!0);let t=yo(this.root,"input",HTMLInputElement).find(({checked:n})=>n);r(this,be).call(this,"join",{role:(t==null?
void 0:t.value)||null}),h(this,jt,setTimeout(()=>a(this,gt,Je).call(this),jr))},Bi=function(t,n){h(this,me,JSON.stringify(t));let o=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];p(this.root,"fieldset").hidden=!o.length,p(this.root,"legend").textContent=n.role,p(this.root,".options").replaceChildren(...o.map(([i,s])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:s})),l}))};var $r=J(e=>new Un(e));function Gi({data:e,
parentElement:t,setTriggerValue:n}){return $r(p(t,".joining",HTMLFormElement)).draw(e,n)}function Qe({begin:e,own:t,open:n}){return[...new Set(A.names(e).map(ai))].filter(i=>t.some(s=>i.endsWith(`/${s}`))&&!n.includes(i))}var Vi=e=>A.entries(e).some(
([,{late:t}])=>!t),qi=({begin:e,own:t})=>Qe({begin:e,own:t,open:[]}).some(Vi);function Fi(e,t){var l,d,u;let n=A.entries(e),o=n.flatMap(([,c])=>c.late?Re(c,c.late,
t):[]),i=A.read(le(e));for(let[c,f]of Object.entries((i==null?void 0:i.parts)??{}))f&&f!==((l=i==null?void 0:i.base)==null?void 0:l[c])&&o.push(((d=i==null?void 0:
i.inWords)==null?void 0:d[c])??f);return{asked:(i==null?void 0:i.asked)||(((u=n[n.length-1])==null?void 0:u[1].asked)??""),lines:[...new Set(o)]}}function Rr(e){
for(let[t,{late:n}]of A.entries(e))n&&A.delete(t);A.delete(le(e))}var bt,xe,Jt,ve,L,Gn,Yi,qn,Ji,Qi,Ki,$t,Xi,Zi,Bn=class{constructor(t,n){m(this,L);m(this,bt,new Map);
m(this,xe,()=>{});m(this,Jt,!1);m(this,ve,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,L,Gn).call(this),a(this,L,Yi).call(this),a(this,L,Qi).
call(this,n),a(this,L,$t).call(this),()=>a(this,L,Gn).call(this)}};bt=new WeakMap,xe=new WeakMap,Jt=new WeakMap,ve=new WeakMap,L=new WeakSet,Gn=function(){r(this,
xe).call(this);for(let t of r(this,bt).values())t.stop();r(this,bt).clear()},Yi=function(){let t=a(this,L,qn).call(this),n=[...t?[St(t,"click",o=>a(this,L,Ki).call(
this,o))]:[],St(window,"storage",()=>a(this,L,$t).call(this)),St(_e,"receipt",({detail:o})=>a(this,L,Ji).call(this,o))];h(this,xe,()=>n.forEach(o=>o()))},qn=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},Ji=function(t){let n=r(this,bt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
r(this,bt).delete(t.key),a(this,L,$t).call(this)},Qi=function(t){for(let n of Qe(this.data).filter(Vi)){let o=new ut(n,()=>a(this,L,$t).call(this),!0);r(this,bt).
set(n,o),o.transport=t,o.resume()}},Ki=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!qi(this.data)||(t.preventDefault(),h(this,
Jt,!0),a(this,L,$t).call(this),this.root.scrollIntoView({block:"center"}))},$t=function(){let{data:t,root:n}=this;r(this,Jt)&&h(this,Jt,qi(t));let o=a(this,L,Xi).
call(this);r(this,Jt)&&o.push(k("p",{className:"lost",textContent:t.wait}));let i=o.map(({textContent:s})=>s).join(`
`);i!==r(this,ve)&&n.replaceChildren(...o),h(this,ve,i),n.lang=t.language,n.hidden=!o.length},Xi=function(){let{data:t}=this,n=(l,d)=>k("p",{className:l,textContent:d}),
i=Qe(t).map(l=>Fi(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:d})=>[...l===Ot||d.every(c=>c.startsWith(l))?[]:[n("asked",l)],...d.map(c=>n(
"",c))]);if(!i.length)return[];let s=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,L,Zi).call(this)});return[n("lost",t.lost),...i,s]},Zi=function(){
var n;for(let o of Qe(this.data))Fi(o,this.data.words).lines.length&&Rr(o);a(this,L,$t).call(this);let t=(n=a(this,L,qn).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var _r=J(e=>({late:null}));function ts({data:e,parentElement:t,setTriggerValue:n}){
let o=p(t,".unsent"),i=_r(o);return i.late??(i.late=new Bn(o,e)),i.late.draw(e,n)}function Ke(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function es(e,{texts:t=[],withdrawn:n=[]}){let o=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)o.delete(i);return[...o.values()]}function ns(e,t){return e.some(({id:o})=>o===t.id)?e.map(o=>o.id===t.id?t:o):[...e,t]}function os(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function is(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:o})=>{var i;return((i=o.find(([s])=>s===t[n]))==null?void 0:i[1])??t[n]})}function ss(e,t){
let n=e.filter(({stays:o,name:i})=>o&&t[i]);return Object.fromEntries(n.map(({name:o})=>[o,t[o]]))}var rs=60,Hr='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',Pr='<div class="entry"><label><span class="for\
"></span></label></div>';function Wr(e,{rows:t},n){let o=document.createElement(t>1?"textarea":"input");return o instanceof HTMLTextAreaElement?o.rows=t:o.type=
"text",o.oninput=n,p(e,"label").append(o),{all:[o],get:()=>o.value,set:i=>o.value=i}}function Dr(e,{name:t,options:n},o){let i=n.map(([s,l])=>{let d=k("label"),
u=k("input",{type:"radio",name:t,value:s});return u.onchange=o,d.append(u,k("span",{textContent:l})),p(e,".options").append(d),u});return{all:i,get:()=>{var s;return((s=
i.find(({checked:l})=>l))==null?void 0:s.value)??""},set:s=>i.forEach(l=>l.checked=l.value===s)}}var Rt,Y,Xe,Vn,Ze,Fn=class{constructor(t,n,o,i){m(this,Y);m(this,
Rt,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=o,this.root=H(t.options.length?Hr:Pr),p(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let s=()=>{r(this,Rt)&&h(this,Rt,r(this,Y,Xe)),a(this,Y,Ze).call(this),i()};this.controls=(t.options.length?Dr:Wr)(this.root,t,s),this.message=
new Nt(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),h(this,Rt,!1),a(this,Y,Ze).call(this)}focus(){this.controls.all[0].focus()}check(){return h(this,Rt,!0),a(this,Y,Ze).call(this),!r(this,Y,Xe)&&r(this,Y,Vn)<=
0}};Rt=new WeakMap,Y=new WeakSet,Xe=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},Vn=function(){return this.spec.longest?qt(this.value,this.
spec.longest):0},Ze=function(){let{texts:t}=this,n=r(this,Y,Vn),o=r(this,Rt)&&r(this,Y,Xe),i=this.spec.longest!==null&&qe(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||i)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(o?t.missing:l,{isWrong:o||n>0,announced:!o&&i&&this.controls.all[0].matches(":fo\
cus")})};var V,ke,W,tt,Kt,wt,_t,g,Jn,as,ls,tn,Qn,ds,en,nn,on,ye,Kn,cs,hs,Xn,Qt,Zn,us,ps,Yn=class{constructor(t,n){m(this,g);m(this,V,[]);m(this,ke,"");m(this,W,
[]);m(this,tt,null);m(this,Kt,{});m(this,wt,!1);m(this,_t,()=>{});this.root=t,this.data=n,this.form=p(t,"form",HTMLFormElement),this.add=p(t,".add",HTMLButtonElement),
this.cancel=p(t,".cancel"),this.list=p(t,"ul"),this.own=p(t,"section"),this.pass=p(t,".pass"),this.line=p(t,".status p"),this.again=p(t,".again"),this.live=p(t,
".said"),this.outbox=a(this,g,Qn).call(this,n.key),this.drafts=new pt(n.key),this.form.onkeydown=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&a(this,g,Kn).call(
this)},this.form.onsubmit=o=>{o.preventDefault(),a(this,g,Kn).call(this)},this.cancel.onclick=()=>a(this,g,nn).call(this),this.pass.onclick=()=>{h(this,W,[]),h(
this,wt,!0),this.outbox.send({pass:!0}),a(this,g,Qt).call(this)}}draw(t,n,o){var l,d;let i=o||this.outbox.key!==t.key;this.data=t;let s={...t.texts,saved:t.saved};
return h(this,_t,Ue(this.line,this.again,s,()=>this.outbox.sendAgain())),i&&!o&&(a(this,g,Jn).call(this),this.outbox=a(this,g,Qn).call(this,t.key),this.drafts=new pt(
t.key)),a(this,g,ds).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&r(this,g,tn))&&a(this,g,as).call(this),
this.outbox.receive(t.receipt),h(this,W,es(((l=t.value)==null?void 0:l.texts)??[],((d=this.outbox.pending)==null?void 0:d.answer)??{})),this.outbox.pending||a(this,
g,ls).call(this),a(this,g,Qt).call(this),()=>a(this,g,Jn).call(this)}};V=new WeakMap,ke=new WeakMap,W=new WeakMap,tt=new WeakMap,Kt=new WeakMap,wt=new WeakMap,_t=
new WeakMap,g=new WeakSet,Jn=function(){this.outbox.stop(),this.drafts.stop()},as=function(){this.outbox.resume(),r(this,g,tn)&&!this.outbox.pending&&r(this,_t).
call(this,"")},ls=function(){let{answered:t,receipt:n,saved:o,value:i}=this.data;h(this,wt,t&&!i),o&&!r(this,g,tn)&&r(this,_t).call(this,"saved"),n&&r(this,W).some(
s=>!a(this,g,Zn).call(this,s))&&this.outbox.transport("look",!0)},tn=function(){return this.line.dataset.state==="lost"},Qn=function(t){return new ut(t,(...n)=>r(
this,_t).call(this,...n))},ds=function(t){let{parts:n,texts:o}=this.data,i=JSON.stringify(n);r(this,ke)!==i&&(h(this,ke,i),t??(t={parts:Ke(r(this,V)),editing:r(
this,tt),base:r(this,Kt)}),h(this,V,n.map((s,l)=>new Fn(s,o,l===0,()=>a(this,g,on).call(this)))),p(this.root,".parts").replaceChildren(...r(this,V).map(({root:s})=>s))),
t&&a(this,g,en).call(this,t.parts,t.editing??null,t.base??{})},en=function(t,n,o){h(this,tt,n),h(this,Kt,o);for(let i of r(this,V))i.set(t[i.name]??"")},nn=function(){
let t=ss(this.data.parts,r(this,W)[r(this,W).length-1]??{});a(this,g,en).call(this,t,null,t),a(this,g,on).call(this),a(this,g,Qt).call(this)},on=function(){let t=Ke(
r(this,V)),n=Object.fromEntries(Object.entries(t).map(([o,i])=>[o,a(this,g,ye).call(this,{[o]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:r(this,Kt),editing:r(
this,tt)})},ye=function(t){return is(this.data.parts,t)},Kn=function(){let t=r(this,V).filter(i=>!i.check());if(t.length)return t[0].focus();let n=r(this,W).find(
({id:i})=>i===r(this,tt));if(!n&&r(this,W).length>=this.data.most)return;let o={id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...Ke(r(this,V))};
h(this,W,ns(r(this,W),o)),a(this,g,nn).call(this),a(this,g,Xn).call(this,{texts:[o],withdrawn:[]})},cs=function(t){a(this,g,en).call(this,t,t.id,t),a(this,g,on).
call(this),a(this,g,Qt).call(this),r(this,V)[0].focus()},hs=function(t){h(this,W,r(this,W).filter(o=>o!==t)),r(this,tt)===t.id&&a(this,g,nn).call(this);let n=a(
this,g,ye).call(this,t).join(" · ");a(this,g,Xn).call(this,{texts:[],withdrawn:[t.id]},{[t.id]:n}),this.live.textContent=N(this.data.texts.withdrawn,{text:n.slice(
0,rs)})},Xn=function(t,n={}){var l;let o=(l=this.outbox.pending)!=null&&l.answer.texts?this.outbox.pending:null,i=$e(o==null?void 0:o.answer,t);h(this,wt,!1);let s=Object.
fromEntries((i.texts??[]).map(d=>[d.id,a(this,g,ye).call(this,d).join(" · ")]));this.outbox.send(i,{...o==null?void 0:o.inWords,...s,...n}),a(this,g,Qt).call(this)},
Qt=function(){let{texts:t,most:n,rule:o}=this.data,{add:i,cancel:s,own:l,pass:d}=this;U(this.root,{".rule":o,h2:t.own}),i.textContent=r(this,tt)?t.keep:t.add,s.
textContent=t.cancel,s.hidden=!r(this,tt);let u=r(this,W).length>=n&&!r(this,tt);i.disabled=u;for(let c of r(this,V).flatMap(({controls:f})=>f.all))c.disabled=u;
r(this,V)[0].controls.all[0].placeholder=u?t.full:"",this.list.replaceChildren(...r(this,W).map(c=>a(this,g,us).call(this,c))),l.hidden=!r(this,W).length,d.textContent=
r(this,wt)?t.passed:t.pass,d.setAttribute("aria-pressed",String(r(this,wt))),d.hidden=r(this,W).length>0,this.root.lang=this.data.language},Zn=function(t){let{statuses:n,
unseen:o}=this.data,i=n[t.id];return(i==null?void 0:i.text)===os(t)?i.status:o},us=function(t){let{texts:n,parts:o,worded:i}=this.data,[s,...l]=o.filter(({name:I})=>t[I]),
d=k("li"),u=s?t[s.name]:"";d.append(k("p",{textContent:u}));let c=a(this,g,ye).call(this,t).slice(1);l.length&&d.append(a(this,g,ps).call(this,l.map(({label:I},B)=>[
I,c[B]])));let f=a(this,g,Zn).call(this,t);f&&d.append(k("small",{className:"decided",textContent:f})),i[t.id]&&d.append(k("p",{className:"worded",textContent:i[t.
id]}));let T=(I,B)=>{let G=k("button",{type:"button",textContent:I,onclick:B});return G.setAttribute("aria-label",`${I}: ${u.slice(0,rs)}`),G};return d.append(T(
n.edit,()=>a(this,g,cs).call(this,t)),T(n.withdraw,()=>a(this,g,hs).call(this,t))),d},ps=function(t){let n=k("dl");for(let[o,i]of t){let s=k("div");s.append(k("\
dt",{textContent:o}),k("dd",{textContent:i})),n.append(s)}return n};var Ur=J(e=>({form:null}));function fs({data:e,parentElement:t,setTriggerValue:n}){let o=p(t,
".writing"),i=Ur(o),s=!i.form;return i.form??(i.form=new Yn(o,e)),i.form.draw(e,n,s)}var ms={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidde\
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
`,draw:Jo},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:`.clock { font-fami\
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
`,draw:Xo},workshop_fields:{html:`<div class="form">
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
`,draw:Ye},workshop_joining:{html:`<form class="joining" novalidate>
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
`,draw:Gi},workshop_slider:{html:`<div class="form">
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
`,draw:Ye},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a;\
 background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,draw:ts},workshop_writing:{html:`<div class="writing">
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
`,draw:fs}};var bs=ti(()=>sessionStorage,ae);X.addEventListener("connected",()=>bs="");function gs(e,t){e.textContent!==t&&(e.textContent=t)}var Xt,Se,xt=class{constructor(t,n){
$(this,"holder",k("div"));m(this,Xt,k("div"));m(this,Se);let{html:o,css:i,draw:s}=ms[t.is];this.piece=t,this.send=n,this.drawComponent=s,r(this,Xt).innerHTML=o,
this.holder.attachShadow({mode:"open"}).append(k("style",{textContent:i}),r(this,Xt))}draw(t){this.piece={...this.piece,data:t},h(this,Se,this.drawComponent({data:t,
parentElement:r(this,Xt),setTriggerValue:this.send}))}stop(){var t;(t=r(this,Se))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};Xt=new WeakMap,
Se=new WeakMap;var to=class{holder=k("div",{className:ao});constructor(t){this.holder.innerHTML=t}remove(){this.holder.remove()}};function Gr(e){let t=new Map;return e.
map(n=>{let o=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.key}`,i=(t.get(o)??0)+1;return t.set(o,i),[`${o} ${i}`,n]})}function qr({screen:e,title:t,rehearsal:n},{
code:o,light:i}){let s=document.documentElement;i&&s.toggleAttribute("data-rehearsal",!!n),!(s.dataset.screen===e||!s.dataset.screen)&&(s.dataset.screen=e,document.
title=t,i||history.replaceState(history.state,"",`/${e}?code=${o}`))}var ot,Zt,te,Ht,Pt,R,ws,no,oo,io,xs,vs,ys,ks,Ss,eo=class{constructor(t,n){m(this,R);$(this,
"debounceMs",0);m(this,ot,new Map);m(this,Zt,null);m(this,te,0);m(this,Ht);m(this,Pt,({type:t})=>{(t==="change"||On())&&this.connection.send({unsent:On()})});this.
line=p(t,".offline"),this.quietLine=p(t,".polling"),this.list=p(t,".phone"),this.live=p(t,".unseen"),this.data=n,this.view=null,this.connection=Uo(n.code,!1),We.
addEventListener("change",r(this,Pt)),X.addEventListener("connected",r(this,Pt))}draw(t){return this.data=t,a(this,R,io).call(this,t.view),this.connection.subscribers.
add(this),()=>a(this,R,ws).call(this)}showState(t){let{polling:n,...o}=this.data.connection;gs(this.line,{up:"",polling:"",...o}[t]),gs(this.quietLine,t==="poll\
ing"?n:"")}addToQuery(t){let n=this.view??this.data.view,o=ei({page:ae,after:bs,wasAsleep:Ie,view:n});for(let[i,s]of Object.entries(o))t.set(i,s)}receive(t){if(t.
process!==void 0){t.view&&a(this,R,io).call(this,t.view);return}t.receipt&&a(this,R,Ss).call(this,t.receipt);let{refused:n}=t;if(n)for(let o of a(this,R,oo).call(
this))o.draw({...o.piece.data,refused:n})}compare(){a(this,R,no).call(this)&&(clearTimeout(r(this,Ht)),h(this,Ht,setTimeout(()=>{!a(this,R,no).call(this)||!this.
connection.up||(h(this,te,r(this,te)+1),!(r(this,te)>1&&se())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};ot=new WeakMap,Zt=
new WeakMap,te=new WeakMap,Ht=new WeakMap,Pt=new WeakMap,R=new WeakSet,ws=function(){We.removeEventListener("change",r(this,Pt)),X.removeEventListener("connecte\
d",r(this,Pt));for(let t of r(this,ot).values())t instanceof xt&&t.stop();clearTimeout(r(this,Ht)),this.connection.unsubscribe(this)},no=function(){let{rehearsal:t,
stage:n}=this.view??this.data.view;return Co(this.connection.latest,{rehearsal:t,seen:{stage:n}})},oo=function(){return[...r(this,ot).values()].filter(t=>t instanceof
xt)},io=function(t){var o;let n=((o=this.view)==null?void 0:o.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(r(this,Ht)),h(this,te,0),!n&&(this.
view=t,si(t.asked),qr(t,this.data),a(this,R,xs).call(this,Gr(t.pieces)),a(this,R,ks).call(this),this.line.dataset.stage=String(t.stage))},xs=function(t){let n=r(
this,ot);h(this,ot,new Map),n.size&&a(this,R,vs).call(this,t.filter(([o])=>!n.has(o)).map(([,o])=>o));for(let[o,i]of t)r(this,ot).set(o,n.get(o)??a(this,R,ys).call(
this,i)),n.delete(o);for(let o of n.values())o.remove();[...r(this,ot).values()].forEach(({holder:o},i)=>{this.list.children[i]!==o&&this.list.insertBefore(o,this.
list.children[i]??null)});for(let[o,i]of t){let s=r(this,ot).get(o);i.is!==void 0&&s instanceof xt&&s.draw(i.data)}},vs=function(t){let n=t.flatMap(o=>o.is===void 0&&
o.announced||[]);n.length&&this.live.replaceChildren(...n.map(o=>k("p",{textContent:o})))},ys=function(t){return t.is===void 0?new to(t.html):new xt(t,(n,o)=>this.
connection.send({[n]:o}))},ks=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";r(this,Zt)!==null&&r(this,Zt)!==t&&lo(),
h(this,Zt,t)},Ss=function(t){let{key:n,nonce:o,refused:i,final:s,wait:l,...d}=t;for(let u of a(this,R,oo).call(this))u.piece.data.key===n&&u.draw({...u.piece.data,
...d,receipt:{...d,nonce:o,refused:i,final:s,wait:l}});_e.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var Fr=J(e=>({phone:null}));function Es({data:e,
parentElement:t}){let n=Fr(t);return n.phone??(n.phone=new eo(t,e)),n.phone.draw(e)}var Ts=p(document,"main"),sn=JSON.parse(p(document,"#first").textContent??"");if(sn.is){let e=new xt(sn,()=>{});p(Ts,".phone").append(e.holder),e.draw(sn.data)}else
Es({data:sn,parentElement:Ts,setTriggerValue:()=>{}});p(document,".not-started").remove();
