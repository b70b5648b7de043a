// Made by `make bundles` of participant/light_page/light_page.js 38f61dc18af0bf99
var $s=Object.defineProperty;var uo=e=>{throw TypeError(e)};var Rs=(e,t,n)=>t in e?$s(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var $=(e,t,n)=>Rs(e,typeof t!="symbol"?t+"":t,n),hn=(e,t,n)=>t.has(e)||uo("Cannot "+n);var r=(e,t,n)=>(hn(e,t,"read from private field"),n?n.call(e):t.get(e)),p=(e,t,n)=>t.has(e)?uo("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,n),h=(e,t,n,o)=>(hn(e,t,"write to private field"),o?o.call(e,n):t.set(e,n),n),a=(e,t,n)=>(hn(e,t,"access private method"),n);var po="[data-test-script-state]",_s="data-stale",Le=`[${_s}="true"]`,un="data-retained",yt=`[${un}]`;var fo="stHtml";function mo(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function go(){let e=document.querySelector(po);return(e==null?void 0:e.dataset.testScriptState)==="running"}var Hs='[class*="st-key-"]',xo="a[href], button, input, select, textarea, summary",Ps='p[tabindex="-1"], h1, h2, h3',Ws=30,Ds=10,Us=["disabled","hidden",un,"cla\
ss"],vo={subtree:!0,childList:!0,attributeFilter:Us},ie=[],pn=!1,bo;function yo(){var t;let e=document.activeElement;for(;(t=e==null?void 0:e.shadowRoot)!=null&&
t.activeElement;)e=e.shadowRoot.activeElement;return e}var mn=e=>[...e.classList].find(t=>t.startsWith("st-key-"))??"",gn=e=>{var t;return((t=mn(e.closest(Hs)??
e).match(/^[^_]+_/))==null?void 0:t[0])??""};function se(e){return[...e.querySelectorAll(xo)].filter(n=>!n.closest(`${Le}, ${yt}`))}var Bs=e=>{var t;return((t=e.
checkVisibility)==null?void 0:t.call(e))??e.getClientRects().length>0};function Gs(e){try{return e.matches(":focus-visible")}catch{return!0}}function kt(e){return!(e instanceof
HTMLElement)||!e.isConnected?!1:!e.matches(":disabled")&&!e.closest(`${Le}, ${yt}`)&&Bs(e)}var fn=e=>{var t;return e.getAttribute("aria-label")??((t=e.textContent)==
null?void 0:t.trim())??""};function qs(e){let[t,n]=[[],e.getRootNode()];for(let o=e.parentNode;o;o=o.parentNode){o instanceof ShadowRoot&&(o=o.host);let i=o instanceof
HTMLElement&&o.getRootNode()===n?mn(o):"";o instanceof HTMLElement&&t.push({element:o,key:i})}return t}function Ce({element:e,key:t}){let o=e.isConnected&&(!t||
mn(e)===t)?e:t&&document.querySelector(`.${CSS.escape(t)}:not(${Le})`);return o instanceof HTMLElement&&!o.closest(yt)?o:void 0}var Ne=({ancestors:e})=>e.filter(
({key:t})=>t);function Fs(e){let t=qs(e),[n,o]=t.filter(({key:i})=>i).map(i=>se(i.element));return{element:e,name:fn(e),kind:gn(e),state:e.dataset.state,ancestors:t,
index:(n==null?void 0:n.indexOf(e))??-1,slot:(o==null?void 0:o.indexOf(e))??-1,ringed:Gs(e)}}function ko(e){let{element:t,name:n,index:o}=e;if(kt(t))return t;let[
i]=Ne(e);if(!i){let c=e.ancestors.map(Ce).find(Boolean);return c&&se(c).find(m=>fn(m)===n&&kt(m))}let s=Ce(i),l=s?se(s):[],d=l[o];return(d==null?void 0:d.tagName)===
t.tagName&&(l.length===1||fn(d)===n)&&kt(d)?d:void 0}function Vs({element:e,kind:t,state:n}){let o=se(document).filter(s=>t&&gn(s)===t&&s.dataset.state===n&&kt(
s)),i=s=>e.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING;return o.find(i)??o.filter(s=>!i(s)).pop()}function wo(e){let t=Ne(e)[1];return t&&Ce(t)}
function Ys(e){let t=wo(e);if(!t){let s=ie.slice(1).find(wo);return s&&ko(s)}let n=se(t),o=n.filter(s=>e.kind&&gn(s)===e.kind),i=n[e.slot];return[...o.includes(
i)?[]:o,i,...n].find(kt)}function Js(e){let n=[...(Ne(e).length?Ne(e):e.ancestors).map(Ce),document.body].filter(i=>i!==void 0);return[Ps,"p:not(:empty)"].flatMap(
i=>n.flatMap(s=>[...s.querySelectorAll(i)])).find(kt)}function Qs(e){let t=e.element.isConnected&&!e.element.closest(yt)?Vs(e):Ys(e);return ko(e)??t??Js(e)}function So(){
let[e]=ie;if(!e||kt(e.element))return!1;let t=yo();return!t||t===document.body||t===e.element||t.closest(yt)!==null}function Ks(){if(!So())return;if(go())return Eo();
let[e]=ie,t=Qs(e);t&&(t.matches(xo)||(t.tabIndex=-1),pn=!0,t.focus({preventScroll:!e.ringed}))}function Eo(){clearTimeout(bo),bo=setTimeout(Ks,Ws)}var To=new MutationObserver(
()=>So()&&Eo());function zo(){let e=yo();if(!(e instanceof HTMLElement)||e===document.body||e.closest(yt))return;let t=e.getRootNode();t instanceof ShadowRoot&&
To.observe(t,vo),ie=[Fs(e),...ie.filter(n=>n.element!==e)].slice(0,Ds)}addEventListener("focusin",zo,!0);addEventListener("click",zo,!0);addEventListener("keydo\
wn",e=>{e.repeat&&pn&&(e.key==="Enter"||e.key===" ")&&e.preventDefault(),e.repeat||(pn=!1)},!0);To.observe(document,vo);function u(e,t,n=HTMLElement){let o=e.querySelector(t);if(!(o instanceof n))throw new Error(`no ${n.name} matches ${t}`);return o}function Oo(e,t,n=HTMLElement){
return[...e.querySelectorAll(t)].filter(o=>o instanceof n)}function k(e,t={}){return Object.assign(document.createElement(e),t)}function St(e,t,n){return e.addEventListener(
t,n),()=>e.removeEventListener(t,n)}function q(e){let t=new WeakMap;return n=>{let o=t.get(n)??e(n);return t.set(n,o),o}}var st=null;function Xs(e){let t=e.composedPath()[0];return t instanceof Element?t.closest("button, summary"):null}function Zs(e){let t=e.closest('[class*="st-k\
ey-"]'),n=[...(t==null?void 0:t.classList)??[]].find(o=>o.startsWith("st-key-"));return n&&(t==null?void 0:t.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(n)}`:""}function tr({button:e,container:t}){if(e.isConnected||!t)return e;let[n,...o]=document.querySelectorAll(`${t} button, ${t} summary`);return o.length?
e:n??e}function Ao(e){st===e&&(st=null,tr(e).click())}function er(e){let t=e.isPrimary&&e.button===0?Xs(e):null;st=t&&{button:t,container:Zs(t),at:{x:e.x,y:e.y},
released:!1}}function nr({isPrimary:e,x:t,y:n}){let o=st;if(!(!o||!e)){if(Math.hypot(t-o.at.x,n-o.at.y)>12){st=null;return}o.released=!0,setTimeout(()=>Ao(o),80)}}
function or(e){let t=st;if(t!=null&&t.released){if(e.composedPath().includes(t.button)){st=null;return}e.preventDefault(),e.stopImmediatePropagation(),Ao(t)}}addEventListener(
"pointerdown",er,!0);addEventListener("pointerup",nr,!0);addEventListener("pointercancel",()=>st=null,!0);addEventListener("click",or,!0);var re,ae,Wt,Dt,Ut,Q,Lo,Co,No,Me,Ie=class{constructor(t){p(this,Q);$(this,"readyState",WebSocket.CONNECTING);$(this,"onmessage",()=>{});$(this,"onclose",()=>{});
p(this,re,1006);p(this,ae,new AbortController);p(this,Wt,"");p(this,Dt,[]);p(this,Ut,!1);a(this,Q,Lo).call(this,t)}send(t){r(this,Dt).push(t),r(this,Ut)||a(this,
Q,No).call(this)}close(){this.readyState=WebSocket.CLOSED,r(this,ae).abort()}};re=new WeakMap,ae=new WeakMap,Wt=new WeakMap,Dt=new WeakMap,Ut=new WeakMap,Q=new WeakSet,
Lo=async function(t){try{h(this,Wt,`${t.pathname}/${await a(this,Q,Me).call(this,String(t))}`),this.readyState=WebSocket.OPEN;for(let n=0;this.readyState===WebSocket.
OPEN;){let o=await a(this,Q,Me).call(this,`${r(this,Wt)}/next?arrived=${n}`),i=o?o.split(`
`):[];n+=i.length;for(let s of i)a(this,Q,Co).call(this,s)}}catch{}this.close(),this.onclose({code:r(this,re)})},Co=function(t){try{this.readyState===WebSocket.
OPEN&&this.onmessage({data:t})}catch(n){console.error(n)}},No=async function(){h(this,Ut,!0);try{for(;r(this,Dt).length;)await a(this,Q,Me).call(this,`${r(this,
Wt)}/message`,r(this,Dt).shift())}catch{this.close()}h(this,Ut,!1)},Me=async function(t,n){var i;let o=setTimeout(()=>this.close(),3e4);try{let s=await fetch(t,
{method:"POST",body:n,signal:r(this,ae).signal}),l=await s.text();s.status===410&&h(this,re,Number(l)||1006);let d=(i=s.headers.get("content-type"))==null?void 0:
i.startsWith("text/plain");if(!s.ok||!d)throw new Error(`${s.status}`);return l}finally{clearTimeout(o)}};function Mo(e,t=Math.random()){return e===1?200:Math.min(8e3,300*2**e)*(.6+.4*t)}function Io(e){return 4e3*Math.min(4,1+e)}function bn(e,t){return t-e>45e3}function jo(e,t,n){
return t-e>(n?15e3:6e4)}function $o(e,t){return e!==null&&e!==t}function Ro(e,{rehearsal:t,seen:n}){return e?(e.rehearsal??"")!==(t??"")?!0:Object.keys(n).some(
o=>(e[o]??0)>n[o]):!1}var Ho=[],_o=!1;function Po(e){Ho.push(e)}function le(){return Ho.some(e=>e())?!1:(_o||setTimeout(()=>location.reload(),Math.random()*1500),_o=!0,!0)}function Wo(){
document.body.hidden=!0,location.reload()}var Bt,de,Gt,rt,je=class{constructor(){$(this,"polls",!1);$(this,"unreachable",!1);p(this,Bt,0);p(this,de,!1);p(this,Gt,null);p(this,rt,1/0)}begin(t){h(this,Gt,
t)}heard(t){this.unreachable=!1,this.polls?r(this,rt)===1/0&&h(this,rt,t+1e4):(h(this,de,!0),this.endPolling())}lost(t,n){let o=r(this,Gt);if(h(this,Gt,null),t||
o===null)return;if(this.polls){this.polls=!1,this.unreachable=!0;return}h(this,Bt,r(this,Bt)+1);let i=n-o>5e3?1:2;this.polls=r(this,Bt)>=(r(this,de)?8:i)}isTrialDue(t){
return!this.polls||t<r(this,rt)?!1:(h(this,rt,t+18e4),!0)}endPolling(){this.polls=!1,h(this,Bt,0),h(this,rt,1/0)}};Bt=new WeakMap,de=new WeakMap,Gt=new WeakMap,
rt=new WeakMap;var Do=6e3,rr=40,ar=2e3,lr=5e3,X=new EventTarget,dr={consoles:1,participants:0,unsent:0},Re=!1,dt=new Map,Uo=null,wn=Date.now(),xn=0,F,V,at,Et,qt,lt,Tt,S,Bo,yn,
kn,$e,Go,qo,Fo,Sn,Vo,En,Tn,zn,vn=class{constructor(t){p(this,S);$(this,"subscribers",new Set);$(this,"latest",null);$(this,"up",!1);$(this,"answers",!1);p(this,
F,null);p(this,V,new je);p(this,at,0);p(this,Et,0);p(this,qt,0);p(this,lt);p(this,Tt);this.code=t}want(t){this.answers=t,clearTimeout(r(this,lt)),h(this,lt,setTimeout(
()=>a(this,S,$e).call(this),rr))}send(t){var n;return((n=r(this,F))==null?void 0:n.readyState)!==WebSocket.OPEN?!1:(r(this,F).send(JSON.stringify(t)),r(this,Tt)??
h(this,Tt,setTimeout(()=>a(this,S,Vo).call(this),Io(r(this,Et)))),!0)}unsubscribe(t){this.subscribers.delete(t),this.subscribers.size||setTimeout(()=>this.subscribers.
size||a(this,S,Tn).call(this),ar)}drop(){a(this,S,zn).call(this),a(this,S,Sn).call(this)}retryNow(){var t;this.up?this.send({there:!0}):((t=r(this,F))==null?void 0:
t.readyState)!==WebSocket.CONNECTING&&a(this,S,$e).call(this)}checkSilence(){this.up&&jo(r(this,qt),performance.now(),this.answers)&&this.send({there:!0}),this.
up&&r(this,V).isTrialDue(performance.now())&&a(this,S,Go).call(this)}};F=new WeakMap,V=new WeakMap,at=new WeakMap,Et=new WeakMap,qt=new WeakMap,lt=new WeakMap,Tt=
new WeakMap,S=new WeakSet,Bo=function(){return r(this,V).polls?new Ie(a(this,S,kn).call(this,new URL(`/poll/${this.code}`,location.href))):new WebSocket(a(this,
S,kn).call(this,a(this,S,yn).call(this)))},yn=function(){let t=new URL(`/live/${this.code}`,location.href);return t.protocol=t.protocol.replace("http","ws"),t},
kn=function(t){this.answers&&t.searchParams.set("answers","1");for(let n of this.subscribers)n.addToQuery(t.searchParams);return t},$e=function(){if(clearTimeout(
r(this,lt)),!this.subscribers.size&&r(this,at))return a(this,S,Tn).call(this);let t=r(this,F);r(this,V).begin(performance.now());let n=a(this,S,Bo).call(this);h(
this,F,n),t==null||t.close();let o=setTimeout(()=>r(this,F)===n&&this.drop(),Do);n.onmessage=i=>{clearTimeout(o),r(this,F)===n&&a(this,S,qo).call(this,JSON.parse(
i.data))},n.onclose=({code:i})=>{if(clearTimeout(o),!(i===4404&&le())){if(i===4403)return Wo();r(this,F)===n&&a(this,S,Sn).call(this)}}},Go=function(){let t=new WebSocket(
a(this,S,yn).call(this)),n=setTimeout(()=>t.close(),Do);t.onclose=()=>clearTimeout(n),t.onmessage=()=>{t.close(),r(this,V).polls&&(r(this,V).endPolling(),this.drop())}},
qo=function(t){if(h(this,Et,r(this,Tt)?0:r(this,Et)),a(this,S,En).call(this),h(this,qt,performance.now()),t.process===void 0){for(let n of this.subscribers)n.receive(
t);return}$o(Uo,t.process)&&le()||(Uo=t.process,a(this,S,Fo).call(this,t))},Fo=function(t){let n=!this.up,o=n&&this.latest;if(Object.assign(this,{latest:t,up:!0}),
h(this,at,0),r(this,V).heard(r(this,qt)),Re=!1,t.consoles){let{consoles:i,connected:s=0,unsent:l=0}=t;dr={consoles:i,participants:s,unsent:l},X.dispatchEvent(new Event(
"presence"))}for(let i of this.subscribers)t.view&&i.receive(t),i.showState(r(this,V).polls?"polling":"up"),o?setTimeout(()=>i.ask(),Math.random()*1e3):setTimeout(
()=>i.compare(),i.debounceMs);n&&X.dispatchEvent(new Event("connected"))},Sn=function(){if(a(this,S,En).call(this),navigator.onLine&&r(this,V).lost(this.up,performance.
now()),this.up=!1,h(this,at,r(this,at)+1),r(this,at)>1&&!r(this,V).polls){let t=r(this,V).unreachable?"unreachable":"offline";for(let n of this.subscribers)n.showState(
t)}clearTimeout(r(this,lt)),h(this,lt,setTimeout(()=>a(this,S,$e).call(this),Mo(r(this,at))))},Vo=function(){h(this,Et,r(this,Et)+1),this.drop()},En=function(){
clearTimeout(r(this,Tt)),h(this,Tt,void 0)},Tn=function(){dt.delete(this.code),a(this,S,zn).call(this)},zn=function(){let t=r(this,F);h(this,F,null),t==null||t.
close()};function Yo(e,t){let n=dt.get(e);if(n&&(n.answers||!t))return n;let o=n??new vn(e);return dt.set(e,o),o.want(t),o}function Jo(){return[...dt.values()].
some(({up:e})=>e)}function Qo(){for(let e of dt.values())e.retryNow()}function Ko(){for(let e of dt.values())e.drop()}function Xo(){Re=!0,Ko()}function cr(){let e=wn;
if(wn=Date.now(),!document.hidden){if(bn(e,wn))return Xo();for(let t of dt.values())t.checkSilence()}}setInterval(cr,lr);addEventListener("online",Qo);addEventListener(
"offline",()=>{for(let{subscribers:e}of dt.values())for(let t of e)t.showState("offline");Ko()});document.addEventListener("visibilitychange",()=>{document.hidden?
xn=Date.now():xn&&bn(xn,Date.now())?Xo():Qo()});var hr=6e3,ur=8e3,pr={good:"✓",bad:"✗",waiting:"…"},ti=e=>Math.max(1,Math.round(performance.now()-e));function Ft({data:e,list:t},n,o,i){let s=t.querySelector(
`[data-name="${n}"]`)??t.appendChild(k("li"));s.dataset.name=n,s.dataset.state=o,s.replaceChildren(k("b",{textContent:`${pr[o]} ${e.texts[o]}`}),i)}function fr(e){
return new Promise(t=>{let n=new URL(`/live/${e}`,location.href);n.protocol=n.protocol.replace("http","ws");let o=performance.now(),i=new WebSocket(n),s=d=>{clearTimeout(
l),t(d),i.close()},l=setTimeout(()=>s(null),hr);i.onmessage=()=>s(ti(o)),i.onclose=()=>s(null)})}async function mr({code:e,texts:t},n){let o=new AbortController,
i=setTimeout(()=>o.abort(),ur);try{let s=await fetch(`/check/${e}?live=${n??""}`,{method:"POST",signal:o.signal});return s.ok?(await s.json()).refused:t.no_saved}catch{
return t.no_saved}finally{clearTimeout(i)}}async function Zo(e){let{texts:t,code:n}=e.data;e.list.replaceChildren(),e.all.hidden=e.again.hidden=!0,Ft(e,"page","\
good",t.page),Ft(e,"live","waiting",t.loading);let o=await fr(n);o===null?Ft(e,"live","bad",t.no_live):Ft(e,"live","good",t.live.replace("%",String(o))),Ft(e,"s\
aved","waiting",t.loading);let i=performance.now(),s=await mr(e.data,o);Ft(e,"saved",s?"bad":"good",s||t.saved.replace("%",String(ti(i))));let l=!s&&o!==null;e.
all.hidden=!l,e.again.hidden=l}function ei({data:e,parentElement:t}){let[n,o,i]=[".checks",".all",".again"].map(l=>u(t,l)),s={list:n,all:o,again:i,data:e};Object.
assign(o,{textContent:e.texts.all}),Object.assign(i,{textContent:e.texts.again,onclick:()=>Zo(s)}),Zo(s)}var gr=new EventTarget,br=q(e=>({data:null,end:0,announced:null}));function ni(e){let t=Math.ceil(e/1e3),[n,o,i]=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],s=l=>String(
l).padStart(2,"0");return n?`${n}:${s(o)}:${s(i)}`:`${o}:${s(i)}`}function oi(e,t){e.textContent!==t&&(e.textContent=t)}function wr(e,t,n){var i;((i=e.announced)==
null?void 0:i.name)===t&&e.announced.state!==n&&(n==="warning"||n==="over")&&gr.dispatchEvent(new Event(n)),e.announced={name:t,state:n}}function On(e,t,n){clearTimeout(
t.timer);let{name:o,runs:i,warns:s,words:l,label:d}=n,f=i?Math.max(0,t.end-performance.now()):n.left,c=i?f<=0?"over":f<=s?"warning":"runs":"still";wr(t,o,c),e.dataset.
state=c;let m=u(e,".digits");if(oi(m,ni(f)),m.setAttribute("aria-label",`${d}: ${ni(f)}`),oi(u(e,".words"),l[c]),i&&f>0){let T=()=>t.data&&On(e,t,t.data);t.timer=
setTimeout(T,(f%1e3||1e3)+5)}}function ii({data:e,parentElement:t}){var s;let n=u(t,".clock"),o=br(n),i=performance.now()+e.left;return o.end=((s=o.data)==null?
void 0:s.name)===e.name?Math.min(o.end,i):i,o.data=e,n.dataset.size=e.size,n.hidden=!1,On(n,o,e),o.onVisible||(o.onVisible=()=>o.data&&On(n,o,o.data),document.addEventListener(
"visibilitychange",o.onVisible)),()=>{clearTimeout(o.timer),o.onVisible&&document.removeEventListener("visibilitychange",o.onVisible)}}var si="workshop/page",_e=()=>Math.random().toString(36).slice(2,12);function ri(e,t){let n="";try{n=e().getItem(si)??"",e().setItem(si,t)}catch{}return n}function ai({
page:e,after:t,wasAsleep:n,view:o}){return{phone:"1",page:e,...t?{after:t}:{},stage:n?"":String(o.stage),rehearsal:o.rehearsal}}var ce=_e();function He(e,t){return{...Object.fromEntries(Object.entries(e).filter(([n])=>!(n in t))),...t}}function Pe(e,t){if(!e||e.pass||t.pass)return t;if(!t.texts)return He(
e,t);let n=[...e.withdrawn??[],...t.withdrawn??[]],o=new Map([...e.texts??[],...t.texts].map(i=>[i.id,i]));for(let i of n)o.delete(i);return{texts:[...o.values()],
withdrawn:n}}function xr(e,t,n){let{texts:o=[]}=e.map(([,{answer:i}])=>i).reduce(Pe,{});return o.length>n?[e.find(([i])=>i===t)??e[0]]:e}function ci(e,t,n,o,i=1/0){
let s=xr(e,t,i);if(!s.length||s.length===1&&n)return null;let l=s[s.length-1][1],d=s.filter(([f])=>f!==t);return{pending:{nonce:s.length>1?o():l.nonce,answer:s.
map(([,{answer:f}])=>f).reduce(Pe),inWords:Object.assign({},...s.map(([,{inWords:f}])=>f)),asked:l.asked},obsolete:d.filter(([,{late:f}])=>f).map(([f])=>f),taken:d.
filter(([,{late:f}])=>!f).map(([f])=>f)}}function li(e,t){return typeof t=="string"?t.normalize("NFC").replace(/[\p{C}\s]+/gu,""):t}function di(e,t){return JSON.
stringify(e??null,li)===JSON.stringify(t??null,li)}function We({answer:e,inWords:t={}},{value:n,answered:o},i={}){if(e.pass)return o&&!n?[]:[i.pass??""];let s=c=>(i.
back??"").replace("{text}",()=>c??"");if(!e.texts)return Object.keys(e).filter(m=>!di(e[m],n==null?void 0:n[m])).map(m=>e[m]===null?s(t[m]):t[m]??String(e[m]));
let l=new Map(((n==null?void 0:n.texts)??[]).map(c=>[c.id,c])),d=e.texts.filter(c=>!di(c,l.get(c.id))),f=(e.withdrawn??[]).filter(c=>l.has(c));return[...d.map(c=>t[c.
id]??c.text),...f.map(c=>{var m;return s(t[c]??((m=l.get(c))==null?void 0:m.text))})]}var zt="";function hi(e){zt=e}var vr=3e4,De=new EventTarget;function ui(e,t,n){if(!e||!t||e.nonce!==t.nonce)return{kind:"unrelated"};if(!e.refused)return{kind:"saved"};if(e.final)return We(t,
e).length?{kind:"late",message:e.refused}:{kind:"saved"};let o=e.wait?1e3*e.wait:n?vr:null;return{kind:"refused",message:e.refused,retryIn:o,restart:!!e.wait}}var yr=48*3600*1e3,Ue="workshop:",Ln=(e,t)=>`${Ue}${e}@${t}`,he=e=>`${Ue}${e}/draft`,pi=e=>e.slice(Ue.length).replace(/@[^@]*$|\/draft$/,""),nt,An=class{constructor(t){
p(this,nt,new Map);this.getStorage=t}get isVolatile(){return r(this,nt).size>0}read(t){if(r(this,nt).has(t))return r(this,nt).get(t);try{let n=JSON.parse(this.getStorage().
getItem(t)??"null");return n!=null&&n.told?{inWords:n.told,...n}:n}catch{return null}}write(t,n){let o={...n,at:Date.now()};r(this,nt).delete(t);try{this.getStorage().
setItem(t,JSON.stringify(o))}catch{this.delete(t),r(this,nt).set(t,o)}}delete(t){r(this,nt).delete(t);try{this.getStorage().removeItem(t)}catch{}}names(t=""){let n=[];
try{n=Object.keys(this.getStorage())}catch{}return[...new Set([...n,...r(this,nt).keys()])].filter(o=>o.startsWith(Ue+t))}entries(t){return this.names(`${t}@`).
map(n=>[n,this.read(n)]).filter(([,n])=>n==null?void 0:n.answer).sort(([,n],[,o])=>n.at-o.at)}deleteOld(t){var n;for(let o of this.names())t-((n=this.read(o))==
null?void 0:n.at)<yr||this.delete(o)}};nt=new WeakMap;var A=new An(()=>localStorage);A.deleteOld(Date.now());Po(()=>A.isVolatile);var Ge=new EventTarget,Cn=new Set,Nn=!1,Be,Mn=()=>Nn;function fi(e){clearTimeout(Be),Be=void 0,Nn!==e&&(Nn=e,Ge.dispatchEvent(new Event("change")))}function qe(e,t){
t?Cn.add(e):Cn.delete(e),Cn.size?Be??(Be=setTimeout(()=>fi(!0),1500)):fi(!1)}var kr=4e3,Sr=3,ct,At,ue,D,Ot,In,mi,jn,ht=class{constructor(t,n,o=!1){p(this,D);$(this,"pending",null);$(this,"transport",()=>!1);$(this,"most",1/0);$(this,"san\
itize",t=>t);p(this,ct);p(this,At,0);p(this,ue);this.key=t,this.show=n,this.roundIsOver=o,this.name=Ln(t,ce);let i=({key:s,newValue:l})=>{l===null&&(s!=null&&s.
startsWith(Ln(t,"")))&&!this.pending&&this.transport("look",!0)};h(this,ue,[St(X,"connected",()=>this.pending&&this.resume()),St(globalThis,"storage",i)])}send(t,n){
let o={nonce:_e(),answer:t,inWords:n,asked:zt};this.pending=o,h(this,At,0),A.write(this.name,o),a(this,D,Ot).call(this,!0),this.show("saving"),a(this,D,In).call(
this)}keep(t,n){A.write(this.name,{asked:zt,nonce:"held",answer:t,inWords:n}),a(this,D,Ot).call(this,!0)}sendAgain(){this.pending&&a(this,D,In).call(this)}resume(){
var n;if(this.pending&&((n=A.read(this.name))!=null&&n.taken))return a(this,D,jn).call(this);let t=ci(A.entries(this.key),this.name,this.pending,_e,this.most);if(t){
this.pending={...t.pending,answer:this.sanitize(t.pending.answer)},A.write(this.name,this.pending),a(this,D,Ot).call(this,!0);for(let o of t.obsolete)A.delete(o);
for(let o of t.taken)A.write(o,{taken:!0})}this.sendAgain()}receive(t){let n=ui(t,this.pending,this.roundIsOver);if(n.kind==="unrelated")return;if(clearTimeout(
r(this,ct)),n.kind==="refused")return n.restart&&h(this,At,0),n.retryIn&&h(this,ct,setTimeout(()=>this.sendAgain(),n.retryIn)),this.show("refused",n.message);let o=this.
pending;if(this.pending=null,A.delete(this.name),a(this,D,Ot).call(this,!1),n.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let i={
value:(t==null?void 0:t.value)??null,answered:!!(t!=null&&t.answered)};A.write(`${this.name}.${o==null?void 0:o.nonce}`,{...o,late:i}),this.show("lost",n.message)}stop(){
clearTimeout(r(this,ct));for(let t of r(this,ue))t();a(this,D,Ot).call(this,!1)}};ct=new WeakMap,At=new WeakMap,ue=new WeakMap,D=new WeakSet,Ot=function(t){this.
roundIsOver||qe(this.name,t)},In=function(){var o;if(clearTimeout(r(this,ct)),!this.pending)return;if((o=A.read(this.name))!=null&&o.taken)return a(this,D,jn).call(
this);h(this,At,r(this,At)+1);let{nonce:t,answer:n}=this.pending;this.transport("cast",{key:this.key,nonce:t,answer:n})===!1&&this.show("waiting"),h(this,ct,setTimeout(
()=>a(this,D,mi).call(this),kr))},mi=function(){if(this.show("waiting"),Jo()&&r(this,At)>=Sr&&!A.isVolatile)return location.reload();this.resume()},jn=function(){
this.pending=null,A.delete(this.name),a(this,D,Ot).call(this,!1),this.show(""),this.transport("look",!0)};var pe,$n,ut=class{constructor(t){p(this,pe);this.name=
he(t)}read(){let t=A.read(this.name)??{parts:{}};return a(this,pe,$n).call(this,t),t}write(t){Object.values(t.parts).some(Boolean)?A.write(this.name,{...t,asked:zt}):
A.delete(this.name),a(this,pe,$n).call(this,t)}stop(){qe(this.name,!1)}};pe=new WeakSet,$n=function({parts:t,base:n={}}){qe(this.name,Object.entries(t).some(([o,
i])=>(i??"")!==(n[o]??"")))};function Fe(e,t,n,o){return t.textContent=n.again,t.onclick=o,(i,s)=>{let{saving:l,stay:d}=n,f=n.saved??n.removed,c=A.isVolatile?d:
n.waiting,m={saving:l,saved:f,waiting:c,refused:"",lost:"","":""};e.dataset.state=i;let T=s??m[i]??"";e.textContent!==T&&(e.textContent=T),t.hidden=i!=="refused"}}var Er=1e3,K=450;function H(e){let t=document.createElement("template");return t.innerHTML=e.trim(),t.content.firstElementChild}function U(e,t){for(let[n,o]of Object.
entries(t)){let i=e.querySelector(n);i.textContent=o,i.hidden=!o&&!["LEGEND","SPAN"].includes(i.tagName)}}function pt(e,t){e.setAttribute("role","group"),t&&e.setAttribute(
"aria-label",t)}function Ve(e,{moved:t,chosen:n,undone:o,unset:i}){let s=!1,l=!1;e.oninput=()=>l?o():t(Number(e.value)),e.onchange=()=>l?o():n(Number(e.value),s?
0:K),e.onpointerdown=()=>{s=!0,l=!1},e.onpointercancel=()=>{s=!1,l=!0,o(),setTimeout(o)},e.onpointerup=()=>{setTimeout(()=>i()?n(Number(e.value),0):o()),setTimeout(
()=>s=!1)},e.onkeydown=d=>{l=!1,(d.key==="Enter"||d.key===" ")&&i()&&n(Number(e.value),0)}}var Tr=0,Lt,fe,Ct=class{constructor(t){p(this,Lt,k("p",{className:"un\
seen"}));p(this,fe);this.control=t,this.line=k("p",{className:"message",id:`message${Tr+=1}`}),r(this,Lt).setAttribute("aria-live","polite"),this.elements=[this.
line,r(this,Lt)],t.setAttribute("aria-describedby",this.line.id)}show(t,{isWrong:n,announced:o}){this.line.textContent=t,this.line.classList.toggle("wrong",n),this.
control.setAttribute("aria-invalid",String(n)),clearTimeout(r(this,fe)),o?h(this,fe,setTimeout(()=>r(this,Lt).textContent=t,Er)):r(this,Lt).textContent=""}};Lt=
new WeakMap,fe=new WeakMap;function Ye(e,t,{chosen:n,undone:o}){let i=new Ct(e),s=d=>{(d||l.wrong)&&i.show(d?t:"",{isWrong:d,announced:d}),l.wrong=d},l={busy:!1,
wrong:!1,message:i,clear:()=>{l.busy=!1,s(!1)}};return e.oninput=()=>{l.busy=!0,e.validity.valid&&s(!1)},e.onchange=()=>{if(!e.validity.valid)return s(!0);l.busy=
!1,e.value===""?o():n(Number(e.value))},e.onblur=()=>{if(l.busy){if(!e.validity.valid)return s(!0);l.busy=!1,o()}},l}function me(e,t){return t-Object.values(e).reduce((n,o)=>n+o,0)}function Rn(e,t,{total:n,on_one:o}){return(e[t]??0)>=o?"full":me(e,n)>0?null:"none"}function _n(e,t,n=1/0){
let o={},i=n;for(let s of Object.keys(t).filter(l=>e.includes(l)).reverse()){let l=Math.min(t[s],i);l>0&&(o[s]=l),i-=Math.max(0,l)}return o}function gi(e,t,n){let o=_n(
e,t,n),i=s=>e.includes(s)?o[s]??null:t[s];return Object.fromEntries(Object.keys(t).map(s=>[s,i(s)]))}function bi({options:e},t){let n=e.filter(([o])=>t[o]||t[o]===
null);return Object.fromEntries(n.map(([o,i])=>[o,t[o]?`${i}: ${"●".repeat(t[o])}`:i]))}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>String(t[o]??n))}var zr='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',Or=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function wi(e,t){let{texts:n}=e.data,{total:o,on_one:i,options:s}=t,
l=s.map(([b])=>b),d=H(zr),f=u(d,".left"),c=u(d,".groups"),m={};U(d,{h2:t.label}),pt(d,t.label);let T=b=>{var y;((y=f.lastChild)==null?void 0:y.textContent)===b&&
f.replaceChildren(),f.replaceChildren(k("span",{textContent:b}))},M=()=>T(N(n.dots_left,{left:me(m,o),total:o})),B=(b,y)=>{e.change({[b]:y||null},K),M()},G=b=>{
let y=Rn(m,b,t);y==="full"?T(N(n.dots_full,{most:i})):y==="none"?T(N(n.dots_none,{total:o})):B(b,(m[b]??0)+1)},E=s.map(([b,y,v],j)=>{var et;v&&v!==((et=s[j-1])==
null?void 0:et[2])&&c.append(k(t.label?"h3":"h2",{className:"group",textContent:v}));let z=H(Or),[C,O,I]=[".less",".more",".laid"].map(Ae=>u(z,Ae));u(z,"p").textContent=
y,C.setAttribute("aria-label",N(n.dots_remove,{text:y})),O.setAttribute("aria-label",N(n.dots_add,{text:y}));let _=Array.from({length:i},()=>k("i"));return I.append(
..._),C.onclick=()=>{m[b]&&B(b,m[b]-1)},O.onclick=()=>G(b),c.append(z),{id:b,row:z,less:C,more:O,dotLine:I,marks:_}}),P=()=>{for(let{id:b,row:y,less:v,more:j,dotLine:x,
marks:z}of E){let C=m[b]??0;v.setAttribute("aria-disabled",String(!C)),j.setAttribute("aria-disabled",String(Rn(m,b,t)!==null)),y.classList.toggle("some",C>0),x.
setAttribute("aria-label",N(n.dots_on,{count:C,most:i})),z.forEach((O,I)=>O.classList.toggle("on",I<C))}};return{root:d,ids:l,show:b=>{let y=me(m,o);m=_n(l,b,o),
P(),(y!==me(m,o)||!f.textContent)&&M()},sanitize:b=>gi(l,b,o),inWords:b=>bi(t,b)}}var xi=e=>Math.max(0,Math.min(100,Math.round(e)));function vi(e,{bipolar:t,texts:n}){return t?e===50?n.at_middle:`${Math.abs(e-50)*2}% ${e<50?n.at_left:n.at_right}`:
n.at.replace("{value}",String(e))}function yi({id:e,label:t,left:n,right:o},i){let s=t||`${n} – ${o}`;return e in i?{[e]:i[e]===null?s:`${s}: ${i[e]}`}:{}}var ki=5,Ar=`
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
  </div>`;function Si(e,t){let n=H(Ar),{texts:o}=t,i=u(n,"input[type=range]",HTMLInputElement),s=u(n,"input[type=number]",HTMLInputElement),[l,d,f]=[".less",".m\
ore",".hint"].map(v=>u(n,v)),c=null,m=null,T="";U(n,{".name":t.label,".left":t.left,".right":t.right,".for":o.number}),e.isAlone||pt(n,t.label||o.label),n.classList.
toggle("bipolar",t.bipolar);let M=e.data.fields.find(({type:v})=>v==="mark")===t,B=t.hint||(M?o.hint:"");f.classList.toggle("stays",!!B),i.setAttribute("aria-la\
bel",t.label?`${t.label}: ${o.label}`:o.label),l.setAttribute("aria-label",o.less),d.setAttribute("aria-label",o.more);let G=()=>{let v=m??c,j=e.isPassed&&v===null;
n.classList.toggle("untouched",v===null),i.value=String(v??50),s.value=String(v??""),f.textContent=j&&e.isAlone?e.data.texts.passed:v===null?B:"";let x=j?e.data.
texts.passed:v===null?o.unset:vi(v,t);i.setAttribute("aria-valuetext",x)},E=(v,j)=>{y.clear(),e.change({[t.id]:xi(v)},j)},P=()=>{m=null,e.refresh()};Ve(i,{moved:v=>{
m=v,y.clear(),G()},chosen:(v,j)=>{m=null,E(v,j)},undone:P,unset:()=>c===null});let b=N(e.data.texts.misfit_whole,{least:s.min,most:s.max}),y=Ye(s,b,{chosen:v=>E(
v,0),undone:P});return n.append(...y.message.elements),l.onclick=()=>E((c??50)-ki,K),d.onclick=()=>E((c??50)+ki,K),{root:n,ids:[t.id],show:v=>{c=v[t.id]??null;let j=`${c}\
 ${e.isPassed}`;y.wrong&&j!==T&&y.clear(),T=j,m===null&&!y.busy&&G()},inWords:v=>yi(t,v)}}function Ei(e,t){let n=t,o=()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32),i=[...e];return e.map(()=>i.splice(Math.floor(o()*i.length),1)[0])}function Pn(e,t,n){
let o=e.filter(i=>i!==t);return o.splice(Math.max(0,Math.min(o.length,n)),0,t),o}function Ti(e,t){let n=e.filter(o=>t.includes(o));return[...n,...t.filter(o=>!n.
includes(o))]}var Wn=(e,t)=>String(e)===String(t);function zi({id:e,options:t},n,o){let i=Object.fromEntries(t),s=n[e]??(n[e]===null?o==null?void 0:o[e]:null);return s?
{[e]:s.map(l=>i[l]).join(" · ")}:{}}var Lr=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Cr=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Nr(e){let t=Math.floor(Math.random()*4294967296);
try{t=Number(sessionStorage.getItem(`${e}/order`))||t,sessionStorage.setItem(`${e}/order`,String(t))}catch{}return t}var Mr=e=>e.getBoundingClientRect().top+e.offsetHeight/
2;function Ir(e,t){let n=t.findIndex(o=>o.classList.contains("held"));if(n<0||t[n].parentElement!==e)return e.replaceChildren(...t);for(let o of t.slice(0,n))e.
insertBefore(o,t[n]);for(let o of t.slice(n+1))e.append(o)}function Oi(e,t){let{texts:n}=e.data,o=H(Lr),i=u(o,"ol"),[s,l,d]=[".mine",".hint","[role=status]"].map(
E=>u(o,E)),f=Ei(t.options.map(([E])=>E),Nr(e.data.key)),c=null,m=null;U(o,{h2:t.label}),pt(o,t.label),s.textContent=n.order_is_mine,s.onclick=()=>e.change({[t.id]:c?
null:T()});let T=()=>m??c??f,M=new Map(t.options.map(([E,P])=>[E,B(E,P)]));function B(E,P){let b=H(Cr),[y,v,j]=[".handle",".up",".down"].map(O=>u(b,O));u(b,"spa\
n").textContent=P,v.setAttribute("aria-label",N(n.order_up,{text:P})),j.setAttribute("aria-label",N(n.order_down,{text:P}));let x=()=>T().indexOf(E),z=(O,I)=>{let _=Pn(
T(),E,O);if(Wn(_,T()))return;e.change({[t.id]:_},K),I.focus();let et=_.indexOf(E)+1;d.textContent=N(n.order_place,{text:P,place:et,places:_.length})};v.onclick=
()=>z(x()-1,v),j.onclick=()=>z(x()+1,j),y.onkeydown=O=>{let I=O.key==="ArrowUp"?-1:O.key==="ArrowDown"?1:0;I&&(O.preventDefault(),z(x()+I,y))},y.onpointerdown=O=>{
m=[...T()],y.setPointerCapture(O.pointerId),b.classList.add("held")},y.onpointermove=O=>{if(!m)return;let _=[...i.children].filter(et=>et!==b).filter(et=>Mr(et)<
O.clientY).length;_!==x()&&(m=Pn(m,E,_),G())};let C=O=>{if(!m)return;let I=m;m=null,b.classList.remove("held"),O&&!Wn(I,T())?e.change({[t.id]:I}):G()};return y.
onpointerup=()=>C(!0),y.onpointercancel=()=>C(!1),{row:b,handle:y,up:v,down:j,text:P,number:u(b,"b")}}function G(){let E=T().flatMap(b=>M.get(b)??[]),P=E.map(({
row:b})=>b);P.some((b,y)=>i.children[y]!==b)&&Ir(i,P),E.forEach(({handle:b,up:y,down:v,text:j,number:x},z)=>{x.textContent=String(z+1),b.setAttribute("aria-labe\
l",N(n.order_move,{text:j,place:z+1,places:E.length})),y.setAttribute("aria-disabled",String(z===0)),v.setAttribute("aria-disabled",String(z===E.length-1))}),o.
classList.toggle("untouched",!c),l.textContent=c?n.order_hint:`${n.order_hint} ${n.order_chance}`,s.setAttribute("aria-pressed",String(!!c))}return{root:o,ids:[
t.id],show:E=>{c=E[t.id]?Ti(E[t.id],f):null,G()},inWords:E=>zi(t,E,e.data.value)}}function Ai(e,t){let n=e.reduce((d,f)=>d+f,0),o=e.map(d=>n?d/n*t:t/e.length),i=o.map(d=>Math.floor(d+1e-9)),s=o.map((d,f)=>[d-i[f],f]).sort(([d,f],[c,m])=>c-d||
f-m),l=t-i.reduce((d,f)=>d+f,0);for(let[,d]of s.slice(0,l))i[d]+=1;return i}function Li(e,t,n){return Ai(Array(e).fill(1),Math.round(t/n)).map(o=>o*n)}function Ci(e,t,n,o,i){
let s=Math.round(o/i),l=Math.max(0,Math.min(s,Math.round(n/i))),d=Ai(e.filter((f,c)=>c!==t),s-l);return d.splice(t,0,l),d.map(f=>f*i)}function Ni(e,t){return e.
every(n=>n in t)?e.map(n=>t[n]):null}function Mi({parts:e},t){let n=e.filter(([o])=>o in t);return Object.fromEntries(n.map(([o,i])=>[o,t[o]===null?i:`${i}: ${t[o]}`]))}var jr=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,$r=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function Ii(e,t){let{texts:n}=e.data,{total:o,step:i}=t,s=t.parts.map(([x])=>x),l=Li(s.length,o,i),d=H(
jr),f=u(d,"[role=status]"),c=null,m=null,T=null,M=null,B="";U(d,{h2:t.label,".hint":N(n.parts_hint,{total:o})}),pt(d,t.label);let G=(x,z)=>N(n.parts_share,{label:x,
count:z}),E=(x,z)=>((M==null?void 0:M.at)!==x&&(M={at:x,values:m??c??l}),Ci(M.values,x,z,o,i)),P=(x,z,C)=>{let O=E(x,z);y(),m=null,T=O,e.change(Object.fromEntries(
s.map((I,_)=>[I,O[_]])),C),f.textContent=t.parts.map(([,I],_)=>G(I,O[_])).join(", ")},b=()=>{m=null,e.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=t.parts.
map(([,x],z)=>{let C=H($r),O=u(C,"input[type=number]",HTMLInputElement),I=u(C,"input[type=range]",HTMLInputElement),_=k("i");u(C,".label").textContent=x;for(let vt of[
O,I])Object.assign(vt,{min:0,max:o,step:i});I.setAttribute("aria-label",x),O.setAttribute("aria-label",N(n.parts_number,{label:x,total:o})),Ve(I,{moved:vt=>{m=E(
z,vt),y(),j()},chosen:(vt,js)=>P(z,vt,js),undone:b,unset:()=>c===null});let et=N(i===1?n.misfit_whole:n.misfit_steps,{least:0,most:o,step:i}),Ae=Ye(O,et,{chosen:vt=>P(
z,vt,0),undone:b});return C.append(...Ae.message.elements),u(d,".rows").append(C),u(d,".bar").append(_),{label:x,range:I,number:O,bar:_,entry:Ae}}),j=()=>{let x=m??
c;d.classList.toggle("untouched",!x),v.forEach(({label:z,range:C,number:O,bar:I},_)=>{C.value=String((x??l)[_]),O.value=String((x==null?void 0:x[_])??""),C.setAttribute(
"aria-valuetext",x?G(z,x[_]):n.parts_unset),I.style.flexGrow=String(x?x[_]:0)})};return{root:d,ids:s,show:x=>{c=Ni(s,x),String(c)!==String(T)&&(M=null);let z=`${c}\
 ${e.isPassed}`;z!==B&&v.some(({entry:C})=>C.wrong)&&y(),B=z,m===null&&!v.some(({entry:C})=>C.busy)&&j()},inWords:x=>Mi(t,x)}}function ji({options:e,low:t,high:n}){let o={0:t,[e.length-1]:n};return e.map((i,s)=>({value:s+1,text:i,name:o[s]?`${i}: ${o[s]}`:i}))}function $i({options:e}){
return e.map(([t,n])=>({value:t,text:n}))}function Ri({id:e,label:t},n,o){let i=n.find(({value:s})=>s===o[e]);return i?{[e]:`${t}: ${i.text}`}:o[e]===null?{[e]:t}:
{}}var Rr=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,_i=0;function Hi(e,t,n,o){let i=H(Rr),s=u(i,".back");_i+=1;let l=`group${_i}`;U(i,{legend:t.label,".low":t.low??"",".high":t.high??""}),i.classList.
toggle("row",o),i.classList.toggle("open",!t.low&&!t.high),i.style.setProperty("--options",String(n.length));let d=n.map(({value:f,text:c,name:m})=>{let T=H('<l\
abel><input type="radio" /><span></span></label>'),M=u(T,"input",HTMLInputElement);return M.name=l,m&&M.setAttribute("aria-label",m),M.onchange=()=>e.change({[t.
id]:f},K),u(T,"span").textContent=c,u(i,".options").append(T),M});return s.textContent=e.data.texts.take_back,s.setAttribute("aria-label",`${e.data.texts.take_back}\
: ${t.label}`),s.onclick=()=>{e.change({[t.id]:null}),e.announce(N(e.data.texts.taken_back,{text:t.label})),d[0].focus()},{root:i,ids:[t.id],show:f=>{n.forEach(
({value:c},m)=>d[m].checked=f[t.id]===c),s.classList.toggle("away",f[t.id]===void 0)},inWords:f=>Ri(t,n,f)}}var Pi=(e,t)=>Hi(e,t,ji(t),!0),Wi=(e,t)=>Hi(e,t,$i(t),
!1);function Vt(e,t){return[...e.trim()].length-t}function Je(e,t){return e>-Math.min(50,t/5)}function Di({id:e,label:t},n){return n[e]?{[e]:`${t}: ${n[e]}`}:n[e]===
null?{[e]:t}:{}}var _r=800,Hr=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function Ui(e,t){let{texts:n}=e.data,o=H(Hr),i=u(o,"te\
xtarea",HTMLTextAreaElement),s=new Ct(i),l="";U(o,{h2:t.label,".hint":t.hint}),o.append(...s.elements),i.rows=t.rows,i.value=e.drafts.read().parts[t.id]??"";let d=()=>{
let c=Vt(i.value,t.longest);s.show(N(c>0?n.too_long:n.left,{over:c,left:-c}),{isWrong:c>0,announced:i.matches(":focus")&&Je(c,t.longest)})},f=()=>{let c=i.value.
trim(),m=Vt(c,t.longest)<=0;e.drafts.write({parts:{...e.drafts.read().parts,[t.id]:m?"":i.value}}),m&&c!==l&&e.change({[t.id]:c||null},_r)};return i.oninput=()=>{
d(),f()},i.onblur=()=>{e.flush(),e.refresh()},{root:o,ids:[t.id],show:c=>{l=c[t.id]??"";let m=o.getRootNode();!((m instanceof ShadowRoot||m instanceof Document)&&
m.activeElement===i)&&Vt(i.value,t.longest)<=0&&(i.value=l),d()},inWords:c=>Di(t,c)}}function Qe(e,t,n){return t.pass?t:He(e!=null&&e.pass?Object.fromEntries(n.map(o=>[o,null])):e??{},t)}function Bi(e,t,n){return t?Qe(e,t,n):e??{}}function Dn(e,t){
let n=t.pass?{}:He(e??{},t);return Object.fromEntries(Object.entries(n).filter(([,o])=>o!==null))}function Gi({answered:e,value:t},n){return Object.keys(n).length?
!!n.pass:e&&!t}function Pr(e){let t=H('<div class="heading"><h2></h2><p></p></div>');return U(t,{h2:e.text,p:e.lead}),{root:t,ids:[]}}function Wr(e,t){switch(t.type){case"head\
ing":return Pr(t);case"mark":return Si(e,t);case"rating":return Pi(e,t);case"choice":return Wi(e,t);case"parts":return Ii(e,t);case"dots":return wi(e,t);case"or\
der":return Oi(e,t);case"words":return Ui(e,t)}}var it,Yt,Z,Jt,Nt,Mt,w,ge,ft,Bn,Gn,Ke,qi,Fi,qn,be,Fn,Vi,Yi,Un=class{constructor(t,n){p(this,w);$(this,"isAlone",
!1);$(this,"isPassed",!1);p(this,it,[]);p(this,Yt,"");p(this,Z,null);p(this,Jt,null);p(this,Nt);p(this,Mt,()=>{});this.root=t,this.data=n,this.list=u(t,".fields"),
this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,".said"),this.outbox=a(this,w,Fn).call(this,n.key),this.drafts=new ut(n.
key),this.pass.onclick=()=>a(this,w,qi).call(this)}draw(t,n,o){let i=o||this.outbox.key!==t.key;this.data=t;let s={...t.texts,saved:t.saved};return h(this,Mt,Fe(
this.line,this.again,s,()=>this.outbox.sendAgain())),i&&!o&&a(this,w,Vi).call(this,t.key),a(this,w,Yi).call(this),this.outbox.transport=n,(i||!t.receipt&&r(this,
w,Gn))&&this.outbox.resume(),this.outbox.receive(t.receipt),r(this,Z)?a(this,w,Fi).call(this):!this.outbox.pending&&t.saved&&!r(this,w,Gn)&&r(this,Mt).call(this,
"saved"),this.refresh(),()=>{a(this,w,be).call(this),this.outbox.stop(),this.drafts.stop()}}change(t,n=0){h(this,Z,Qe(r(this,Z),t,r(this,w,ge))),r(this,Mt).call(
this,"saving"),this.outbox.keep(r(this,w,ft),a(this,w,Ke).call(this,r(this,w,ft))),a(this,w,qn).call(this,n),this.refresh()}announce(t){this.live.textContent=t}flush(){
if(a(this,w,be).call(this),!r(this,Z))return;let t=r(this,w,ft);h(this,Z,null),this.outbox.send(t,a(this,w,Ke).call(this,t))}refresh(){var i;let{data:t}=this,n=r(
this,w,ft);this.isPassed=Gi(t,n);let o=Dn(t.value,n);for(let s of r(this,it))(i=s.show)==null||i.call(s,o);this.pass.textContent=this.isPassed&&!this.isAlone?t.
texts.passed:t.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),u(this.root,".passing").hidden=!t.may_pass,this.root.lang=t.language}};it=
new WeakMap,Yt=new WeakMap,Z=new WeakMap,Jt=new WeakMap,Nt=new WeakMap,Mt=new WeakMap,w=new WeakSet,ge=function(){return r(this,it).flatMap(({ids:t})=>t)},ft=function(){
var t;return a(this,w,Bn).call(this,Bi(((t=this.outbox.pending)==null?void 0:t.answer)??null,r(this,Z),r(this,w,ge)))},Bn=function(t){if(t.pass)return t;let n=r(
this,w,ge),o=Object.fromEntries(Object.entries(t).filter(([i])=>n.includes(i)));return r(this,it).reduce((i,s)=>{var l;return((l=s.sanitize)==null?void 0:l.call(
s,i))??i},o)},Gn=function(){return this.line.dataset.state==="lost"},Ke=function(t){return t.pass?{}:Object.assign({},...r(this,it).map(n=>{var o;return((o=n.inWords)==
null?void 0:o.call(n,t))??{}}))},qi=function(){let t=this.isPassed?r(this,Jt):null;this.isPassed||h(this,Jt,Dn(this.data.value,r(this,w,ft)));let n=t&&Object.keys(
t).length;h(this,Z,n?Qe({pass:!0},t,r(this,w,ge)):{pass:!0}),this.flush(),this.refresh()},Fi=function(){this.outbox.keep(r(this,w,ft),a(this,w,Ke).call(this,r(this,
w,ft))),r(this,Nt)||a(this,w,qn).call(this,K)},qn=function(t){a(this,w,be).call(this),t?h(this,Nt,setTimeout(()=>this.flush(),t)):this.flush()},be=function(){clearTimeout(
r(this,Nt)),h(this,Nt,void 0)},Fn=function(t){let n=new ht(t,(...o)=>r(this,Mt).call(this,...o));return n.sanitize=o=>a(this,w,Bn).call(this,o),n},Vi=function(t){
a(this,w,be).call(this),this.outbox.stop(),this.drafts.stop(),h(this,Z,h(this,Jt,null)),h(this,Yt,""),this.outbox=a(this,w,Fn).call(this,t),this.drafts=new ut(t)},
Yi=function(){let{fields:t}=this.data,n=JSON.stringify(t);r(this,Yt)!==n&&(h(this,Yt,n),this.isAlone=t.length===1,h(this,it,t.map(o=>Wr(this,o))),this.list.replaceChildren(
...r(this,it).map(({root:o})=>o)),this.root.classList.toggle("alone",this.isAlone))};var Dr=q(e=>({form:null}));function Xe({data:e,parentElement:t,setTriggerValue:n}){
let o=u(t,".form"),i=Dr(o),s=!i.form;return i.form??(i.form=new Un(o,e)),i.form.draw(e,n,s)}var Ur=4e3,It,Qt,we,xe,ve,ye,mt,Ze,Ji,Vn=class{constructor(t){p(this,mt);p(this,It);p(this,Qt,!1);p(this,we,"");p(this,xe,null);p(this,ve,()=>{});p(this,ye,()=>{
r(this,Qt)&&a(this,mt,Ze).call(this)});this.root=t,this.message=u(t,".status p"),this.button=u(t,".go",HTMLButtonElement),t.onsubmit=n=>{var o;n.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(o=r(this,xe))==null?void 0:o.going}),a(this,mt,Ze).call(this)}}draw({roles:t,texts:n,
language:o,refused:i},s){return h(this,xe,n),h(this,ve,s),this.root.lang=o,r(this,we)!==JSON.stringify(t)&&a(this,mt,Ji).call(this,t,n),clearTimeout(r(this,It)),
h(this,Qt,!1),this.message.textContent=i??"",Object.assign(this.button,{disabled:!1,textContent:n.go}),X.addEventListener("connected",r(this,ye)),()=>{clearTimeout(
r(this,It)),X.removeEventListener("connected",r(this,ye))}}};It=new WeakMap,Qt=new WeakMap,we=new WeakMap,xe=new WeakMap,ve=new WeakMap,ye=new WeakMap,mt=new WeakSet,
Ze=function(){clearTimeout(r(this,It)),h(this,Qt,!0);let t=Oo(this.root,"input",HTMLInputElement).find(({checked:n})=>n);r(this,ve).call(this,"join",{role:(t==null?
void 0:t.value)||null}),h(this,It,setTimeout(()=>a(this,mt,Ze).call(this),Ur))},Ji=function(t,n){h(this,we,JSON.stringify(t));let o=t.length?[...t.map(i=>[i,i]),
["",n.rather_not]]:[];u(this.root,"fieldset").hidden=!o.length,u(this.root,"legend").textContent=n.role,u(this.root,".options").replaceChildren(...o.map(([i,s])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:i,checked:!i}),k("span",{textContent:s})),l}))};var Br=q(e=>new Vn(e));function Qi({data:e,
parentElement:t,setTriggerValue:n}){return Br(u(t,".joining",HTMLFormElement)).draw(e,n)}var Gr=4e3,Kt,jt,ke,gt,tn,Ki,Yn=class{constructor(t){p(this,gt);p(this,Kt,null);p(this,jt);p(this,ke,"");this.root=t,this.picture=u(t,".picture"),this.none=u(t,
".none"),t.addEventListener("toggle",()=>a(this,gt,tn).call(this))}draw(t){return h(this,Kt,t),this.root.lang=t.language,u(this.root,"summary").textContent=t.texts.
open,a(this,gt,tn).call(this),()=>clearTimeout(r(this,jt))}};Kt=new WeakMap,jt=new WeakMap,ke=new WeakMap,gt=new WeakSet,tn=async function(){clearTimeout(r(this,
jt));let t=r(this,Kt);if(!(!this.root.open||!t)){if(!document.hidden)try{let n=await fetch(t.address,{cache:"no-cache"});n.ok&&a(this,gt,Ki).call(this,n.status===
200?await n.text():"")}catch{}clearTimeout(r(this,jt)),this.root.open&&this.root.isConnected&&h(this,jt,setTimeout(()=>a(this,gt,tn).call(this),Gr))}},Ki=function(t){
var n;this.none.textContent=t?"":((n=r(this,Kt))==null?void 0:n.texts.none)??"",r(this,ke)!==t&&(this.picture.innerHTML=t),h(this,ke,t)};var qr=q(e=>new Yn(e));
function Xi({data:e,parentElement:t}){return qr(u(t,".screen",HTMLDetailsElement)).draw(e)}function en({begin:e,own:t,open:n}){return[...new Set(A.names(e).map(pi))].filter(i=>t.some(s=>i.endsWith(`/${s}`))&&!n.includes(i))}var es=e=>A.entries(e).some(
([,{late:t}])=>!t),Zi=({begin:e,own:t})=>en({begin:e,own:t,open:[]}).some(es);function ts(e,t){var l,d,f;let n=A.entries(e),o=n.flatMap(([,c])=>c.late?We(c,c.late,
t):[]),i=A.read(he(e));for(let[c,m]of Object.entries((i==null?void 0:i.parts)??{}))m&&m!==((l=i==null?void 0:i.base)==null?void 0:l[c])&&o.push(((d=i==null?void 0:
i.inWords)==null?void 0:d[c])??m);return{asked:(i==null?void 0:i.asked)||(((f=n[n.length-1])==null?void 0:f[1].asked)??""),lines:[...new Set(o)]}}function Fr(e){
for(let[t,{late:n}]of A.entries(e))n&&A.delete(t);A.delete(he(e))}var bt,Se,Xt,Ee,L,Qn,ns,Kn,os,is,ss,$t,rs,as,Jn=class{constructor(t,n){p(this,L);p(this,bt,new Map);
p(this,Se,()=>{});p(this,Xt,!1);p(this,Ee,"");this.root=t,this.data=n}draw(t,n){return this.data=t,a(this,L,Qn).call(this),a(this,L,ns).call(this),a(this,L,is).
call(this,n),a(this,L,$t).call(this),()=>a(this,L,Qn).call(this)}};bt=new WeakMap,Se=new WeakMap,Xt=new WeakMap,Ee=new WeakMap,L=new WeakSet,Qn=function(){r(this,
Se).call(this);for(let t of r(this,bt).values())t.stop();r(this,bt).clear()},ns=function(){let t=a(this,L,Kn).call(this),n=[...t?[St(t,"click",o=>a(this,L,ss).call(
this,o))]:[],St(window,"storage",()=>a(this,L,$t).call(this)),St(De,"receipt",({detail:o})=>a(this,L,os).call(this,o))];h(this,Se,()=>n.forEach(o=>o()))},Kn=function(){
let t=this.root.getRootNode();return t instanceof ShadowRoot?t.host.parentElement:null},os=function(t){let n=r(this,bt).get(t.key);n==null||n.receive(t),n&&!n.pending&&
r(this,bt).delete(t.key),a(this,L,$t).call(this)},is=function(t){for(let n of en(this.data).filter(es)){let o=new ht(n,()=>a(this,L,$t).call(this),!0);r(this,bt).
set(n,o),o.transport=t,o.resume()}},ss=function(t){!(t.target instanceof Element&&t.target.closest(".shared button"))||!Zi(this.data)||(t.preventDefault(),h(this,
Xt,!0),a(this,L,$t).call(this),this.root.scrollIntoView({block:"center"}))},$t=function(){let{data:t,root:n}=this;r(this,Xt)&&h(this,Xt,Zi(t));let o=a(this,L,rs).
call(this);r(this,Xt)&&o.push(k("p",{className:"lost",textContent:t.wait}));let i=o.map(({textContent:s})=>s).join(`
`);i!==r(this,Ee)&&n.replaceChildren(...o),h(this,Ee,i),n.lang=t.language,n.hidden=!o.length},rs=function(){let{data:t}=this,n=(l,d)=>k("p",{className:l,textContent:d}),
i=en(t).map(l=>ts(l,t.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:d})=>[...l===zt||d.every(c=>c.startsWith(l))?[]:[n("asked",l)],...d.map(c=>n(
"",c))]);if(!i.length)return[];let s=k("button",{type:"button",textContent:t.done,onclick:()=>a(this,L,as).call(this)});return[n("lost",t.lost),...i,s]},as=function(){
var n;for(let o of en(this.data))ts(o,this.data.words).lines.length&&Fr(o);a(this,L,$t).call(this);let t=(n=a(this,L,Kn).call(this))==null?void 0:n.querySelector(
"h1, .quiet");t instanceof HTMLElement&&(t.tabIndex=-1,t.focus({preventScroll:!0}))};var Vr=q(e=>({late:null}));function ls({data:e,parentElement:t,setTriggerValue:n}){
let o=u(t,".unsent"),i=Vr(o);return i.late??(i.late=new Jn(o,e)),i.late.draw(e,n)}function nn(e){return Object.fromEntries(e.map(({name:t,value:n})=>[t,n.trim()]).filter(([,t])=>t))}function ds(e,{texts:t=[],withdrawn:n=[]}){let o=new Map([...e,
...t].map(i=>[i.id,i]));for(let i of n)o.delete(i);return[...o.values()]}function cs(e,t){return e.some(({id:o})=>o===t.id)?e.map(o=>o.id===t.id?t:o):[...e,t]}function hs(e){
return Object.entries(e).filter(([t])=>t!=="id").map(([,t])=>t).join(`
`)}function us(e,t){return e.filter(({name:n})=>t[n]).map(({name:n,options:o})=>{var i;return((i=o.find(([s])=>s===t[n]))==null?void 0:i[1])??t[n]})}function ps(e,t){
let n=e.filter(({stays:o,name:i})=>o&&t[i]);return Object.fromEntries(n.map(({name:o})=>[o,t[o]]))}var fs=60,Yr='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',Jr='<div class="entry"><label><span class="for\
"></span></label></div>';function Qr(e,{rows:t},n){let o=document.createElement(t>1?"textarea":"input");return o instanceof HTMLTextAreaElement?o.rows=t:o.type=
"text",o.oninput=n,u(e,"label").append(o),{all:[o],get:()=>o.value,set:i=>o.value=i}}function Kr(e,{name:t,options:n},o){let i=n.map(([s,l])=>{let d=k("label"),
f=k("input",{type:"radio",name:t,value:s});return f.onchange=o,d.append(f,k("span",{textContent:l})),u(e,".options").append(d),f});return{all:i,get:()=>{var s;return((s=
i.find(({checked:l})=>l))==null?void 0:s.value)??""},set:s=>i.forEach(l=>l.checked=l.value===s)}}var Rt,J,on,Zn,sn,Xn=class{constructor(t,n,o,i){p(this,J);p(this,
Rt,!1);this.spec=t,this.name=t.name,this.texts=n,this.isMain=o,this.root=H(t.options.length?Yr:Jr),u(this.root,"legend, .for").textContent=t.needed?t.label:`${t.
label} ${n.optional}`;let s=()=>{r(this,Rt)&&h(this,Rt,r(this,J,on)),a(this,J,sn).call(this),i()};this.controls=(t.options.length?Kr:Qr)(this.root,t,s),this.message=
new Ct(t.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(t){this.controls.set(
t),h(this,Rt,!1),a(this,J,sn).call(this)}focus(){this.controls.all[0].focus()}check(){return h(this,Rt,!0),a(this,J,sn).call(this),!r(this,J,on)&&r(this,J,Zn)<=
0}};Rt=new WeakMap,J=new WeakSet,on=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},Zn=function(){return this.spec.longest?Vt(this.value,this.
spec.longest):0},sn=function(){let{texts:t}=this,n=r(this,J,Zn),o=r(this,Rt)&&r(this,J,on),i=this.spec.longest!==null&&Je(n,this.spec.longest),l=this.spec.longest&&
(this.isMain||i)?N(n>0?t.too_long:t.left,{left:-n,over:n}):"";this.message.show(o?t.missing:l,{isWrong:o||n>0,announced:!o&&i&&this.controls.all[0].matches(":fo\
cus")})};var Y,ze,W,tt,te,wt,_t,g,eo,ms,gs,rn,no,bs,an,ln,dn,Te,oo,ws,xs,io,Zt,so,vs,ys,to=class{constructor(t,n){p(this,g);p(this,Y,[]);p(this,ze,"");p(this,W,
[]);p(this,tt,null);p(this,te,{});p(this,wt,!1);p(this,_t,()=>{});this.root=t,this.data=n,this.form=u(t,"form",HTMLFormElement),this.add=u(t,".add",HTMLButtonElement),
this.cancel=u(t,".cancel"),this.list=u(t,"ul"),this.own=u(t,"section"),this.pass=u(t,".pass"),this.line=u(t,".status p"),this.again=u(t,".again"),this.live=u(t,
".said"),this.outbox=a(this,g,no).call(this,n.key),this.drafts=new ut(n.key),this.form.onkeydown=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&a(this,g,oo).call(
this)},this.form.onsubmit=o=>{o.preventDefault(),a(this,g,oo).call(this)},this.cancel.onclick=()=>a(this,g,ln).call(this),this.pass.onclick=()=>{h(this,W,[]),h(
this,wt,!0),this.outbox.send({pass:!0}),a(this,g,Zt).call(this)}}draw(t,n,o){var l,d;let i=o||this.outbox.key!==t.key;this.data=t;let s={...t.texts,saved:t.saved};
return h(this,_t,Fe(this.line,this.again,s,()=>this.outbox.sendAgain())),i&&!o&&(a(this,g,eo).call(this),this.outbox=a(this,g,no).call(this,t.key),this.drafts=new ut(
t.key)),a(this,g,bs).call(this,i?this.drafts.read():null),this.outbox.transport=n,this.outbox.most=t.most,(i||!t.receipt&&r(this,g,rn))&&a(this,g,ms).call(this),
this.outbox.receive(t.receipt),h(this,W,ds(((l=t.value)==null?void 0:l.texts)??[],((d=this.outbox.pending)==null?void 0:d.answer)??{})),this.outbox.pending||a(this,
g,gs).call(this),a(this,g,Zt).call(this),()=>a(this,g,eo).call(this)}};Y=new WeakMap,ze=new WeakMap,W=new WeakMap,tt=new WeakMap,te=new WeakMap,wt=new WeakMap,_t=
new WeakMap,g=new WeakSet,eo=function(){this.outbox.stop(),this.drafts.stop()},ms=function(){this.outbox.resume(),r(this,g,rn)&&!this.outbox.pending&&r(this,_t).
call(this,"")},gs=function(){let{answered:t,receipt:n,saved:o,value:i}=this.data;h(this,wt,t&&!i),o&&!r(this,g,rn)&&r(this,_t).call(this,"saved"),n&&r(this,W).some(
s=>!a(this,g,so).call(this,s))&&this.outbox.transport("look",!0)},rn=function(){return this.line.dataset.state==="lost"},no=function(t){return new ht(t,(...n)=>r(
this,_t).call(this,...n))},bs=function(t){let{parts:n,texts:o}=this.data,i=JSON.stringify(n);r(this,ze)!==i&&(h(this,ze,i),t??(t={parts:nn(r(this,Y)),editing:r(
this,tt),base:r(this,te)}),h(this,Y,n.map((s,l)=>new Xn(s,o,l===0,()=>a(this,g,dn).call(this)))),u(this.root,".parts").replaceChildren(...r(this,Y).map(({root:s})=>s))),
t&&a(this,g,an).call(this,t.parts,t.editing??null,t.base??{})},an=function(t,n,o){h(this,tt,n),h(this,te,o);for(let i of r(this,Y))i.set(t[i.name]??"")},ln=function(){
let t=ps(this.data.parts,r(this,W)[r(this,W).length-1]??{});a(this,g,an).call(this,t,null,t),a(this,g,dn).call(this),a(this,g,Zt).call(this)},dn=function(){let t=nn(
r(this,Y)),n=Object.fromEntries(Object.entries(t).map(([o,i])=>[o,a(this,g,Te).call(this,{[o]:i})[0]]));this.drafts.write({parts:t,inWords:n,base:r(this,te),editing:r(
this,tt)})},Te=function(t){return us(this.data.parts,t)},oo=function(){let t=r(this,Y).filter(i=>!i.check());if(t.length)return t[0].focus();let n=r(this,W).find(
({id:i})=>i===r(this,tt));if(!n&&r(this,W).length>=this.data.most)return;let o={id:(n==null?void 0:n.id)??Math.random().toString(36).slice(2,10),...nn(r(this,Y))};
h(this,W,cs(r(this,W),o)),a(this,g,ln).call(this),a(this,g,io).call(this,{texts:[o],withdrawn:[]})},ws=function(t){a(this,g,an).call(this,t,t.id,t),a(this,g,dn).
call(this),a(this,g,Zt).call(this),r(this,Y)[0].focus()},xs=function(t){h(this,W,r(this,W).filter(o=>o!==t)),r(this,tt)===t.id&&a(this,g,ln).call(this);let n=a(
this,g,Te).call(this,t).join(" · ");a(this,g,io).call(this,{texts:[],withdrawn:[t.id]},{[t.id]:n}),this.live.textContent=N(this.data.texts.withdrawn,{text:n.slice(
0,fs)})},io=function(t,n={}){var l;let o=(l=this.outbox.pending)!=null&&l.answer.texts?this.outbox.pending:null,i=Pe(o==null?void 0:o.answer,t);h(this,wt,!1);let s=Object.
fromEntries((i.texts??[]).map(d=>[d.id,a(this,g,Te).call(this,d).join(" · ")]));this.outbox.send(i,{...o==null?void 0:o.inWords,...s,...n}),a(this,g,Zt).call(this)},
Zt=function(){let{texts:t,most:n,rule:o}=this.data,{add:i,cancel:s,own:l,pass:d}=this;U(this.root,{".rule":o,h2:t.own}),i.textContent=r(this,tt)?t.keep:t.add,s.
textContent=t.cancel,s.hidden=!r(this,tt);let f=r(this,W).length>=n&&!r(this,tt);i.disabled=f;for(let c of r(this,Y).flatMap(({controls:m})=>m.all))c.disabled=f;
r(this,Y)[0].controls.all[0].placeholder=f?t.full:"",this.list.replaceChildren(...r(this,W).map(c=>a(this,g,vs).call(this,c))),l.hidden=!r(this,W).length,d.textContent=
r(this,wt)?t.passed:t.pass,d.setAttribute("aria-pressed",String(r(this,wt))),d.hidden=r(this,W).length>0,this.root.lang=this.data.language},so=function(t){let{statuses:n,
unseen:o}=this.data,i=n[t.id];return(i==null?void 0:i.text)===hs(t)?i.status:o},vs=function(t){let{texts:n,parts:o,worded:i}=this.data,[s,...l]=o.filter(({name:M})=>t[M]),
d=k("li"),f=s?t[s.name]:"";d.append(k("p",{textContent:f}));let c=a(this,g,Te).call(this,t).slice(1);l.length&&d.append(a(this,g,ys).call(this,l.map(({label:M},B)=>[
M,c[B]])));let m=a(this,g,so).call(this,t);m&&d.append(k("small",{className:"decided",textContent:m})),i[t.id]&&d.append(k("p",{className:"worded",textContent:i[t.
id]}));let T=(M,B)=>{let G=k("button",{type:"button",textContent:M,onclick:B});return G.setAttribute("aria-label",`${M}: ${f.slice(0,fs)}`),G};return d.append(T(
n.edit,()=>a(this,g,ws).call(this,t)),T(n.withdraw,()=>a(this,g,xs).call(this,t))),d},ys=function(t){let n=k("dl");for(let[o,i]of t){let s=k("div");s.append(k("\
dt",{textContent:o}),k("dd",{textContent:i})),n.append(s)}return n};var Xr=q(e=>({form:null}));function ks({data:e,parentElement:t,setTriggerValue:n}){let o=u(t,
".writing"),i=Xr(o),s=!i.form;return i.form??(i.form=new to(o,e)),i.form.draw(e,n,s)}var Ss={workshop_check:{html:'<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p><button type="button" class="again" hidde\
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
`,draw:ei},workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:`.clock { font-fami\
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
`,draw:ii},workshop_fields:{html:`<div class="form">
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
`,draw:Xe},workshop_joining:{html:`<form class="joining" novalidate>
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
`,draw:Qi},workshop_screen:{html:'<details class="screen"><summary></summary><div class="picture" tabindex="0"></div><p class="none"></p></details>',css:`.scree\
n { margin-top: 2rem; border-top: 1px solid #cfd6da; padding-top: 0.4rem; font-family: "Source Sans", sans-serif; color: #46545f; }
summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; text-decoration: underline; font-size: 1.05rem; }
summary:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
/* On its own paper, also where backgrounds are taken away: its colours mean something. */
.picture { forced-color-adjust: none; background: #fbf8f1; overflow-x: auto; }
/* So wide that its smallest letters can be read; a phone is turned, or the picture is moved sideways. */
.picture svg { display: block; width: 100%; min-width: 40rem; height: auto; }
.picture:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
.none { margin: 0.4rem 0; } .none:empty { display: none; }
`,draw:Xi},workshop_slider:{html:`<div class="form">
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
`,draw:Xe},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a;\
 background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,draw:ls},workshop_writing:{html:`<div class="writing">
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
`,draw:ks}};var Ts=ri(()=>sessionStorage,ce);X.addEventListener("connected",()=>Ts="");function Es(e,t){e.textContent!==t&&(e.textContent=t)}var ee,Oe,xt=class{constructor(t,n){
$(this,"holder",k("div"));p(this,ee,k("div"));p(this,Oe);let{html:o,css:i,draw:s}=Ss[t.is];this.piece=t,this.send=n,this.drawComponent=s,r(this,ee).innerHTML=o,
this.holder.attachShadow({mode:"open"}).append(k("style",{textContent:i}),r(this,ee))}draw(t){this.piece={...this.piece,data:t},h(this,Oe,this.drawComponent({data:t,
parentElement:r(this,ee),setTriggerValue:this.send}))}stop(){var t;(t=r(this,Oe))==null||t.call(this)}remove(){this.stop(),this.holder.remove()}};ee=new WeakMap,
Oe=new WeakMap;var ro=class{holder=k("div",{className:fo});constructor(t){this.holder.innerHTML=t}remove(){this.holder.remove()}};function ta(e){let t=new Map;return e.
map(n=>{let o=n.is===void 0?`${n.html} ${n.announced}`:`${n.is} ${n.key}`,i=(t.get(o)??0)+1;return t.set(o,i),[`${o} ${i}`,n]})}function ea({screen:e,title:t,rehearsal:n},{
code:o,light:i}){let s=document.documentElement;i&&s.toggleAttribute("data-rehearsal",!!n),!(s.dataset.screen===e||!s.dataset.screen)&&(s.dataset.screen=e,document.
title=t,i||history.replaceState(history.state,"",`/${e}?code=${o}`))}var ot,ne,oe,Ht,Pt,R,zs,lo,co,ho,Os,As,Ls,Cs,Ns,ao=class{constructor(t,n){p(this,R);$(this,
"debounceMs",0);p(this,ot,new Map);p(this,ne,null);p(this,oe,0);p(this,Ht);p(this,Pt,({type:t})=>{(t==="change"||Mn())&&this.connection.send({unsent:Mn()})});this.
line=u(t,".offline"),this.quietLine=u(t,".polling"),this.list=u(t,".phone"),this.live=u(t,".unseen"),this.data=n,this.view=null,this.connection=Yo(n.code,!1),Ge.
addEventListener("change",r(this,Pt)),X.addEventListener("connected",r(this,Pt))}draw(t){return this.data=t,a(this,R,ho).call(this,t.view),this.connection.subscribers.
add(this),()=>a(this,R,zs).call(this)}showState(t){let{polling:n,...o}=this.data.connection;Es(this.line,{up:"",polling:"",...o}[t]),Es(this.quietLine,t==="poll\
ing"?n:"")}addToQuery(t){let n=this.view??this.data.view,o=ai({page:ce,after:Ts,wasAsleep:Re,view:n});for(let[i,s]of Object.entries(o))t.set(i,s)}receive(t){if(t.
process!==void 0){t.view&&a(this,R,ho).call(this,t.view);return}t.receipt&&a(this,R,Ns).call(this,t.receipt);let{refused:n}=t;if(n)for(let o of a(this,R,co).call(
this))o.draw({...o.piece.data,refused:n})}compare(){a(this,R,lo).call(this)&&(clearTimeout(r(this,Ht)),h(this,Ht,setTimeout(()=>{!a(this,R,lo).call(this)||!this.
connection.up||(h(this,oe,r(this,oe)+1),!(r(this,oe)>1&&le())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};ot=new WeakMap,ne=
new WeakMap,oe=new WeakMap,Ht=new WeakMap,Pt=new WeakMap,R=new WeakSet,zs=function(){Ge.removeEventListener("change",r(this,Pt)),X.removeEventListener("connecte\
d",r(this,Pt));for(let t of r(this,ot).values())t instanceof xt&&t.stop();clearTimeout(r(this,Ht)),this.connection.unsubscribe(this)},lo=function(){let{rehearsal:t,
stage:n}=this.view??this.data.view;return Ro(this.connection.latest,{rehearsal:t,seen:{stage:n}})},co=function(){return[...r(this,ot).values()].filter(t=>t instanceof
xt)},ho=function(t){var o;let n=((o=this.view)==null?void 0:o.rehearsal)===t.rehearsal&&t.stage<this.view.stage;clearTimeout(r(this,Ht)),h(this,oe,0),!n&&(this.
view=t,hi(t.asked),ea(t,this.data),a(this,R,Os).call(this,ta(t.pieces)),a(this,R,Cs).call(this),this.line.dataset.stage=String(t.stage))},Os=function(t){let n=r(
this,ot);h(this,ot,new Map),n.size&&a(this,R,As).call(this,t.filter(([o])=>!n.has(o)).map(([,o])=>o));for(let[o,i]of t)r(this,ot).set(o,n.get(o)??a(this,R,Ls).call(
this,i)),n.delete(o);for(let o of n.values())o.remove();[...r(this,ot).values()].forEach(({holder:o},i)=>{this.list.children[i]!==o&&this.list.insertBefore(o,this.
list.children[i]??null)});for(let[o,i]of t){let s=r(this,ot).get(o);i.is!==void 0&&s instanceof xt&&s.draw(i.data)}},As=function(t){let n=t.flatMap(o=>o.is===void 0&&
o.announced||[]);n.length&&this.live.replaceChildren(...n.map(o=>k("p",{textContent:o})))},Ls=function(t){return t.is===void 0?new ro(t.html):new xt(t,(n,o)=>this.
connection.send({[n]:o}))},Cs=function(){var n;let t=((n=this.list.querySelector("h1"))==null?void 0:n.textContent)??"";r(this,ne)!==null&&r(this,ne)!==t&&mo(),
h(this,ne,t)},Ns=function(t){let{key:n,nonce:o,refused:i,final:s,wait:l,...d}=t;for(let f of a(this,R,co).call(this))f.piece.data.key===n&&f.draw({...f.piece.data,
...d,receipt:{...d,nonce:o,refused:i,final:s,wait:l}});De.dispatchEvent(new CustomEvent("receipt",{detail:t}))};var na=q(e=>({phone:null}));function Ms({data:e,
parentElement:t}){let n=na(t);return n.phone??(n.phone=new ao(t,e)),n.phone.draw(e)}var Is=u(document,"main"),cn=JSON.parse(u(document,"#first").textContent??"");if(cn.is){let e=new xt(cn,()=>{});u(Is,".phone").append(e.holder),e.draw(cn.data)}else
Ms({data:cn,parentElement:Is,setTriggerValue:()=>{}});u(document,".not-started").remove();
