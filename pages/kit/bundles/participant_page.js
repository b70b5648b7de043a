// Made by `make bundles` of participant/page.js 2092db1042085e78
var po=Object.defineProperty;var mn=n=>{throw TypeError(n)};var fo=(n,e,t)=>e in n?po(n,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):n[e]=t;var W=(n,e,t)=>fo(n,typeof e!="symbol"?e+"":e,t),Ct=(n,e,t)=>e.has(n)||mn("Cannot "+t);var r=(n,e,t)=>(Ct(n,e,"read from private field"),t?t.call(n):e.get(n)),m=(n,e,t)=>e.has(n)?mn("Cannot add the same private member more than once"):e instanceof
WeakSet?e.add(n):e.set(n,t),f=(n,e,t,i)=>(Ct(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),a=(n,e,t)=>(Ct(n,e,"access private method"),t);function p(n,e,t=HTMLElement){let i=n.querySelector(e);if(!(i instanceof t))throw new Error(`no ${t.name} matches ${e}`);return i}function gn(n,e,t=HTMLElement){
return[...n.querySelectorAll(e)].filter(i=>i instanceof t)}function k(n,e={}){return Object.assign(document.createElement(n),e)}function Y(n){let e=new WeakMap;
return t=>{let i=e.get(t)??n(t);return e.set(t,i),i}}function bn(n,e=Math.random()){return n===1?200:Math.min(8e3,300*2**n)*(.6+.4*e)}function wn(n){return 4e3*Math.min(4,1+n)}function At(n,e){return e-n>45e3}function xn(n,e,t){
return e-n>(t?15e3:6e4)}function vn(n,e){return n!==null&&n!==e}function yn(n,{rehearsal:e,seen:t}){return n?(n.rehearsal??"")!==(e??"")?!0:Object.keys(t).some(
i=>(n[i]??0)>t[i]):!1}var zn=[],kn=!1;function Sn(n){zn.push(n)}function Re(){return zn.some(n=>n())?!1:(kn||setTimeout(()=>location.reload(),Math.random()*1500),kn=!0,!0)}function Tn(){
document.body.hidden=!0,location.reload()}var bo=6e3,wo=40,xo=2e3,vo=5e3,te=new EventTarget,yo=1,rt=!1,re=new Map,En=null,jt=Date.now(),Mt=0,V,ie,me,We,oe,ge,j,On,ot,Cn,An,Nt,jn,It,Ht,$t,Lt=class{constructor(e){
m(this,j);W(this,"subscribers",new Set);W(this,"latest",null);W(this,"up",!1);W(this,"answers",!1);m(this,V,null);m(this,ie,0);m(this,me,0);m(this,We,0);m(this,
oe);m(this,ge);this.code=e}want(e){this.answers=e,clearTimeout(r(this,oe)),f(this,oe,setTimeout(()=>a(this,j,ot).call(this),wo))}send(e){var t;return((t=r(this,
V))==null?void 0:t.readyState)!==WebSocket.OPEN?!1:(r(this,V).send(JSON.stringify(e)),r(this,ge)??f(this,ge,setTimeout(()=>a(this,j,jn).call(this),wn(r(this,me)))),
!0)}unsubscribe(e){this.subscribers.delete(e),this.subscribers.size||setTimeout(()=>this.subscribers.size||a(this,j,Ht).call(this),xo)}drop(){a(this,j,$t).call(
this),a(this,j,Nt).call(this)}retryNow(){var e;this.up?this.send({there:!0}):((e=r(this,V))==null?void 0:e.readyState)!==WebSocket.CONNECTING&&a(this,j,ot).call(
this)}checkSilence(){this.up&&xn(r(this,We),performance.now(),this.answers)&&this.send({there:!0})}};V=new WeakMap,ie=new WeakMap,me=new WeakMap,We=new WeakMap,
oe=new WeakMap,ge=new WeakMap,j=new WeakSet,On=function(){let e=new URL(`/live/${this.code}`,location.href);e.protocol=e.protocol.replace("http","ws"),this.answers&&
e.searchParams.set("answers","1");for(let t of this.subscribers)t.addToQuery(e.searchParams);return e},ot=function(){if(clearTimeout(r(this,oe)),!this.subscribers.
size&&r(this,ie))return a(this,j,Ht).call(this);let e=r(this,V),t=new WebSocket(a(this,j,On).call(this));f(this,V,t),e==null||e.close();let i=setTimeout(()=>t.close(),
bo);t.onmessage=o=>{clearTimeout(i),r(this,V)===t&&a(this,j,Cn).call(this,JSON.parse(o.data))},t.onclose=({code:o})=>{if(clearTimeout(i),!(o===4404&&Re())){if(o===
4403)return Tn();r(this,V)===t&&a(this,j,Nt).call(this)}}},Cn=function(e){if(f(this,me,r(this,ge)?0:r(this,me)),a(this,j,It).call(this),f(this,We,performance.now()),
e.process===void 0){for(let t of this.subscribers)t.receive(e);return}vn(En,e.process)&&Re()||(En=e.process,a(this,j,An).call(this,e))},An=function(e){let t=!this.
up,i=t&&this.latest;Object.assign(this,{latest:e,up:!0}),f(this,ie,0),rt=!1,e.consoles&&(yo=e.consoles,te.dispatchEvent(new Event("consoles")));for(let o of this.
subscribers)e.view&&o.receive(e),o.showOffline(!1),i?setTimeout(()=>o.ask(),Math.random()*1e3):setTimeout(()=>o.compare(),o.debounceMs);t&&te.dispatchEvent(new Event(
"connected"))},Nt=function(){if(a(this,j,It).call(this),this.up=!1,f(this,ie,r(this,ie)+1),r(this,ie)>1)for(let e of this.subscribers)e.showOffline(!0);clearTimeout(
r(this,oe)),f(this,oe,setTimeout(()=>a(this,j,ot).call(this),bn(r(this,ie))))},jn=function(){f(this,me,r(this,me)+1),this.drop()},It=function(){clearTimeout(r(this,
ge)),f(this,ge,void 0)},Ht=function(){re.delete(this.code),a(this,j,$t).call(this)},$t=function(){let e=r(this,V);f(this,V,null),e==null||e.close()};function Mn(n,e){
let t=re.get(n);if(t&&(t.answers||!e))return t;let i=t??new Lt(n);return re.set(n,i),i.want(e),i}function Ln(){return[...re.values()].some(({up:n})=>n)}function Nn(){
for(let n of re.values())n.retryNow()}function In(){for(let n of re.values())n.drop()}function Hn(){rt=!0,In()}function ko(){let n=jt;if(jt=Date.now(),!document.
hidden){if(At(n,jt))return Hn();for(let e of re.values())e.checkSilence()}}setInterval(ko,vo);addEventListener("online",Nn);addEventListener("offline",()=>{for(let{
subscribers:n}of re.values())for(let e of n)e.showOffline(!0);In()});document.addEventListener("visibilitychange",()=>{document.hidden?Mt=Date.now():Mt&&At(Mt,Date.
now())?Hn():Nn()});var zo="data-stale",vr=`[${zo}="true"]`,So="data-retained",yr=`[${So}]`;var $n="stHtml";function _n(){var n;(n=document.querySelector('[data-testid="stMain"]'))==null||n.scrollTo(0,0)}var To=new EventTarget,Eo=Y(n=>({data:null,end:0,announced:null}));function Pn(n){let e=Math.ceil(n/1e3),[t,i,o]=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],s=l=>String(
l).padStart(2,"0");return t?`${t}:${s(i)}:${s(o)}`:`${i}:${s(o)}`}function Rn(n,e){n.textContent!==e&&(n.textContent=e)}function Oo(n,e,t){var o;((o=n.announced)==
null?void 0:o.name)===e&&n.announced.state!==t&&(t==="warning"||t==="over")&&To.dispatchEvent(new Event(t)),n.announced={name:e,state:t}}function _t(n,e,t){clearTimeout(
e.timer);let{name:i,runs:o,warns:s,words:l,label:d}=t,h=o?Math.max(0,e.end-performance.now()):t.left,c=o?h<=0?"over":h<=s?"warning":"runs":"still";Oo(e,i,c),n.dataset.
state=c;let u=p(n,".digits");if(Rn(u,Pn(h)),u.setAttribute("aria-label",`${d}: ${Pn(h)}`),Rn(p(n,".words"),l[c]),o&&h>0){let S=()=>e.data&&_t(n,e,e.data);e.timer=
setTimeout(S,(h%1e3||1e3)+5)}}function Wn({data:n,parentElement:e}){var s;let t=p(e,".clock"),i=Eo(t),o=performance.now()+n.left;return i.end=((s=i.data)==null?
void 0:s.name)===n.name?Math.min(i.end,o):o,i.data=n,t.dataset.size=n.size,t.hidden=!1,_t(t,i,n),i.onVisible||(i.onVisible=()=>i.data&&_t(t,i,i.data),document.addEventListener(
"visibilitychange",i.onVisible)),()=>{clearTimeout(i.timer),i.onVisible&&document.removeEventListener("visibilitychange",i.onVisible)}}var Bn="workshop/page",st=()=>Math.random().toString(36).slice(2,12);function Dn(n,e){let t="";try{t=n().getItem(Bn)??"",n().setItem(Bn,e)}catch{}return t}function Gn({
page:n,after:e,wasAsleep:t,view:i}){return{phone:"1",page:n,...e?{after:e}:{},stage:t?"":String(i.stage),rehearsal:i.rehearsal}}var Be=st();function at(n,e){return{...Object.fromEntries(Object.entries(n).filter(([t])=>!(t in e))),...e}}function lt(n,e){if(!n||n.pass||e.pass)return e;if(!e.texts)return at(
n,e);let t=[...n.withdrawn??[],...e.withdrawn??[]],i=new Map([...n.texts??[],...e.texts].map(o=>[o.id,o]));for(let o of t)i.delete(o);return{texts:[...i.values()],
withdrawn:t}}function Co(n,e,t){let{texts:i=[]}=n.map(([,{answer:o}])=>o).reduce(lt,{});return i.length>t?[n.find(([o])=>o===e)??n[0]]:n}function Yn(n,e,t,i,o=1/0){
let s=Co(n,e,o);if(!s.length||s.length===1&&t)return null;let l=s[s.length-1][1],d=s.filter(([h])=>h!==e);return{pending:{nonce:s.length>1?i():l.nonce,answer:s.
map(([,{answer:h}])=>h).reduce(lt),inWords:Object.assign({},...s.map(([,{inWords:h}])=>h)),asked:l.asked},obsolete:d.filter(([,{late:h}])=>h).map(([h])=>h),taken:d.
filter(([,{late:h}])=>!h).map(([h])=>h)}}function qn(n,e){return typeof e=="string"?e.normalize("NFC").replace(/[\p{C}\s]+/gu,""):e}function Un(n,e){return JSON.
stringify(n??null,qn)===JSON.stringify(e??null,qn)}function dt({answer:n,inWords:e={}},{value:t,answered:i},o={}){if(n.pass)return i&&!t?[]:[o.pass??""];let s=c=>(o.
back??"").replace("{text}",()=>c??"");if(!n.texts)return Object.keys(n).filter(u=>!Un(n[u],t==null?void 0:t[u])).map(u=>n[u]===null?s(e[u]):e[u]??String(n[u]));
let l=new Map(((t==null?void 0:t.texts)??[]).map(c=>[c.id,c])),d=n.texts.filter(c=>!Un(c,l.get(c.id))),h=(n.withdrawn??[]).filter(c=>l.has(c));return[...d.map(c=>e[c.
id]??c.text),...h.map(c=>{var u;return s(e[c]??((u=l.get(c))==null?void 0:u.text))})]}var be="";function Vn(n){be=n}var Ao=3e4,ct=new EventTarget;function Fn(n,e,t){if(!n||!e||n.nonce!==e.nonce)return{kind:"unrelated"};if(!n.refused)return{kind:"saved"};if(n.final)return dt(e,
n).length?{kind:"late",message:n.refused}:{kind:"saved"};let i=n.wait?1e3*n.wait:t?Ao:null;return{kind:"refused",message:n.refused,retryIn:i,restart:!!n.wait}}var jo=48*3600*1e3,ht="workshop:",Rt=(n,e)=>`${ht}${n}@${e}`,De=n=>`${ht}${n}/draft`,Jn=n=>n.slice(ht.length).replace(/@[^@]*$|\/draft$/,""),X,Pt=class{constructor(e){
m(this,X,new Map);this.getStorage=e}get isVolatile(){return r(this,X).size>0}read(e){if(r(this,X).has(e))return r(this,X).get(e);try{let t=JSON.parse(this.getStorage().
getItem(e)??"null");return t!=null&&t.told?{inWords:t.told,...t}:t}catch{return null}}write(e,t){let i={...t,at:Date.now()};r(this,X).delete(e);try{this.getStorage().
setItem(e,JSON.stringify(i))}catch{this.delete(e),r(this,X).set(e,i)}}delete(e){r(this,X).delete(e);try{this.getStorage().removeItem(e)}catch{}}names(e=""){let t=[];
try{t=Object.keys(this.getStorage())}catch{}return[...new Set([...t,...r(this,X).keys()])].filter(i=>i.startsWith(ht+e))}entries(e){return this.names(`${e}@`).map(
t=>[t,this.read(t)]).filter(([,t])=>t==null?void 0:t.answer).sort(([,t],[,i])=>t.at-i.at)}deleteOld(e){var t;for(let i of this.names())e-((t=this.read(i))==null?
void 0:t.at)<jo||this.delete(i)}};X=new WeakMap;var O=new Pt(()=>localStorage);O.deleteOld(Date.now());Sn(()=>O.isVolatile);var Mo=4e3,Lo=3,se,we,Ge,Z,Wt,Qn,Bt,ae=class{constructor(e,t,i=!1){m(this,Z);W(this,"pending",null);W(this,"transport",()=>!1);W(this,"most",1/0);W(this,"saniti\
ze",e=>e);m(this,se);m(this,we,0);m(this,Ge,new AbortController);this.key=e,this.show=t,this.roundIsOver=i,this.name=Rt(e,Be);let{signal:o}=r(this,Ge);te.addEventListener(
"connected",()=>this.pending&&this.resume(),{signal:o});let s=({key:l,newValue:d})=>{d===null&&(l!=null&&l.startsWith(Rt(e,"")))&&!this.pending&&this.transport(
"look",!0)};addEventListener("storage",s,{signal:o})}send(e,t){let i={nonce:st(),answer:e,inWords:t,asked:be};this.pending=i,f(this,we,0),O.write(this.name,i),this.
show("saving"),a(this,Z,Wt).call(this)}keep(e,t){O.write(this.name,{asked:be,nonce:"held",answer:e,inWords:t})}sendAgain(){this.pending&&a(this,Z,Wt).call(this)}resume(){
var t;if(this.pending&&((t=O.read(this.name))!=null&&t.taken))return a(this,Z,Bt).call(this);let e=Yn(O.entries(this.key),this.name,this.pending,st,this.most);if(e){
this.pending={...e.pending,answer:this.sanitize(e.pending.answer)},O.write(this.name,this.pending);for(let i of e.obsolete)O.delete(i);for(let i of e.taken)O.write(
i,{taken:!0})}this.sendAgain()}receive(e){let t=Fn(e,this.pending,this.roundIsOver);if(t.kind==="unrelated")return;if(clearTimeout(r(this,se)),t.kind==="refused")
return t.restart&&f(this,we,0),t.retryIn&&f(this,se,setTimeout(()=>this.sendAgain(),t.retryIn)),this.show("refused",t.message);let i=this.pending;if(this.pending=
null,O.delete(this.name),t.kind==="saved")return this.show("saved"),this.roundIsOver?void 0:this.resume();let o={value:(e==null?void 0:e.value)??null,answered:!!(e!=
null&&e.answered)};O.write(`${this.name}.${i==null?void 0:i.nonce}`,{...i,late:o}),this.show("lost",t.message)}stop(){clearTimeout(r(this,se)),r(this,Ge).abort()}};
se=new WeakMap,we=new WeakMap,Ge=new WeakMap,Z=new WeakSet,Wt=function(){var i;if(clearTimeout(r(this,se)),!this.pending)return;if((i=O.read(this.name))!=null&&
i.taken)return a(this,Z,Bt).call(this);f(this,we,r(this,we)+1);let{nonce:e,answer:t}=this.pending;this.transport("cast",{key:this.key,nonce:e,answer:t})===!1&&this.
show("waiting"),f(this,se,setTimeout(()=>a(this,Z,Qn).call(this),Mo))},Qn=function(){if(this.show("waiting"),Ln()&&r(this,we)>=Lo&&!O.isVolatile)return location.
reload();this.resume()},Bt=function(){this.pending=null,O.delete(this.name),this.show(""),this.transport("look",!0)};var le=class{constructor(e){this.name=De(e)}read(){
return O.read(this.name)??{parts:{}}}write(e){Object.values(e.parts).some(Boolean)?O.write(this.name,{...e,asked:be}):O.delete(this.name)}};function ut(n,e,t,i){
return e.textContent=t.again,e.onclick=i,(o,s)=>{let{saving:l,stay:d}=t,h=t.saved??t.removed,c=O.isVolatile?d:t.waiting,u={saving:l,saved:h,waiting:c,refused:"",
lost:"","":""};n.dataset.state=o;let S=s??u[o]??"";n.textContent!==S&&(n.textContent=S),e.hidden=o!=="refused"}}var No=1e3,F=450;function _(n){let e=document.createElement("template");return e.innerHTML=n.trim(),e.content.firstElementChild}function B(n,e){for(let[t,i]of Object.
entries(e)){let o=n.querySelector(t);o.textContent=i,o.hidden=!i&&!["LEGEND","SPAN"].includes(o.tagName)}}function de(n,e){n.setAttribute("role","group"),e&&n.setAttribute(
"aria-label",e)}function pt(n,{moved:e,chosen:t,undone:i,unset:o}){let s=!1,l=!1;n.oninput=()=>l?i():e(Number(n.value)),n.onchange=()=>l?i():t(Number(n.value),s?
0:F),n.onpointerdown=()=>{s=!0,l=!1},n.onpointercancel=()=>{s=!1,l=!0,i(),setTimeout(i)},n.onpointerup=()=>{setTimeout(()=>o()?t(Number(n.value),0):i()),setTimeout(
()=>s=!1)},n.onkeydown=d=>{l=!1,(d.key==="Enter"||d.key===" ")&&o()&&t(Number(n.value),0)}}var Io=0,xe,qe,ve=class{constructor(e){m(this,xe,k("p",{className:"un\
seen"}));m(this,qe);this.control=e,this.line=k("p",{className:"message",id:`message${Io+=1}`}),r(this,xe).setAttribute("aria-live","polite"),this.elements=[this.
line,r(this,xe)],e.setAttribute("aria-describedby",this.line.id)}show(e,{isWrong:t,announced:i}){this.line.textContent=e,this.line.classList.toggle("wrong",t),this.
control.setAttribute("aria-invalid",String(t)),clearTimeout(r(this,qe)),i?f(this,qe,setTimeout(()=>r(this,xe).textContent=e,No)):r(this,xe).textContent=""}};xe=
new WeakMap,qe=new WeakMap;function ft(n,e,{chosen:t,undone:i}){let o=new ve(n),s=d=>{(d||l.wrong)&&o.show(d?e:"",{isWrong:d,announced:d}),l.wrong=d},l={busy:!1,
wrong:!1,message:o,clear:()=>{l.busy=!1,s(!1)}};return n.oninput=()=>{l.busy=!0,n.validity.valid&&s(!1)},n.onchange=()=>{if(!n.validity.valid)return s(!0);l.busy=
!1,n.value===""?i():t(Number(n.value))},n.onblur=()=>{if(l.busy){if(!n.validity.valid)return s(!0);l.busy=!1,i()}},l}function Ue(n,e){return e-Object.values(n).reduce((t,i)=>t+i,0)}function Dt(n,e,{total:t,on_one:i}){return(n[e]??0)>=i?"full":Ue(n,t)>0?null:"none"}function Gt(n,e,t=1/0){
let i={},o=t;for(let s of Object.keys(e).filter(l=>n.includes(l)).reverse()){let l=Math.min(e[s],o);l>0&&(i[s]=l),o-=Math.max(0,l)}return i}function Kn(n,e,t){let i=Gt(
n,e,t),o=s=>n.includes(s)?i[s]??null:e[s];return Object.fromEntries(Object.keys(e).map(s=>[s,o(s)]))}function Xn({options:n},e){let t=n.filter(([i])=>e[i]||e[i]===
null);return Object.fromEntries(t.map(([i,o])=>[i,e[i]?`${o}: ${"●".repeat(e[i])}`:o]))}function M(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>String(e[i]??t))}var Ho='<div class="field dots"><h2></h2><p class="left" role="status"></p><div class="groups"></div></div>',$o=`
  <div class="option"><p></p><div class="hand"><button type="button" class="less">−</button>
    <span class="laid" role="img"></span><button type="button" class="more">+</button></div></div>`;function Zn(n,e){let{texts:t}=n.data,{total:i,on_one:o,options:s}=e,
l=s.map(([b])=>b),d=_(Ho),h=p(d,".left"),c=p(d,".groups"),u={};B(d,{h2:e.label}),de(d,e.label);let S=b=>{var y;((y=h.lastChild)==null?void 0:y.textContent)===b&&
h.replaceChildren(),h.replaceChildren(k("span",{textContent:b}))},L=()=>S(M(t.dots_left,{left:Ue(u,i),total:i})),D=(b,y)=>{n.change({[b]:y||null},F),L()},G=b=>{
let y=Dt(u,b,e);y==="full"?S(M(t.dots_full,{most:o})):y==="none"?S(M(t.dots_none,{total:i})):D(b,(u[b]??0)+1)},z=s.map(([b,y,v],I)=>{var K;v&&v!==((K=s[I-1])==null?
void 0:K[2])&&c.append(k(e.label?"h3":"h2",{className:"group",textContent:v}));let T=_($o),[A,E,N]=[".less",".more",".laid"].map(it=>p(T,it));p(T,"p").textContent=
y,A.setAttribute("aria-label",M(t.dots_remove,{text:y})),E.setAttribute("aria-label",M(t.dots_add,{text:y}));let $=Array.from({length:o},()=>k("i"));return N.append(
...$),A.onclick=()=>{u[b]&&D(b,u[b]-1)},E.onclick=()=>G(b),c.append(T),{id:b,row:T,less:A,more:E,dotLine:N,marks:$}}),P=()=>{for(let{id:b,row:y,less:v,more:I,dotLine:x,
marks:T}of z){let A=u[b]??0;v.setAttribute("aria-disabled",String(!A)),I.setAttribute("aria-disabled",String(Dt(u,b,e)!==null)),y.classList.toggle("some",A>0),x.
setAttribute("aria-label",M(t.dots_on,{count:A,most:o})),T.forEach((E,N)=>E.classList.toggle("on",N<A))}};return{root:d,ids:l,show:b=>{let y=Ue(u,i);u=Gt(l,b,i),
P(),(y!==Ue(u,i)||!h.textContent)&&L()},sanitize:b=>Kn(l,b,i),inWords:b=>Xn(e,b)}}var ei=n=>Math.max(0,Math.min(100,Math.round(n)));function ti(n,{bipolar:e,texts:t}){return e?n===50?t.at_middle:`${Math.abs(n-50)*2}% ${n<50?t.at_left:t.at_right}`:
t.at.replace("{value}",String(n))}function ni({id:n,label:e,left:t,right:i},o){let s=e||`${t} – ${i}`;return n in o?{[n]:o[n]===null?s:`${s}: ${o[n]}`}:{}}var ii=5,_o=`
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
  </div>`;function oi(n,e){let t=_(_o),{texts:i}=e,o=p(t,"input[type=range]",HTMLInputElement),s=p(t,"input[type=number]",HTMLInputElement),[l,d,h]=[".less",".m\
ore",".hint"].map(v=>p(t,v)),c=null,u=null,S="";B(t,{".name":e.label,".left":e.left,".right":e.right,".for":i.number}),n.isAlone||de(t,e.label||i.label),t.classList.
toggle("bipolar",e.bipolar);let L=n.data.fields.find(({type:v})=>v==="mark")===e,D=e.hint||(L?i.hint:"");h.classList.toggle("stays",!!D),o.setAttribute("aria-la\
bel",e.label?`${e.label}: ${i.label}`:i.label),l.setAttribute("aria-label",i.less),d.setAttribute("aria-label",i.more);let G=()=>{let v=u??c,I=n.isPassed&&v===null;
t.classList.toggle("untouched",v===null),o.value=String(v??50),s.value=String(v??""),h.textContent=I&&n.isAlone?n.data.texts.passed:v===null?D:"";let x=I?n.data.
texts.passed:v===null?i.unset:ti(v,e);o.setAttribute("aria-valuetext",x)},z=(v,I)=>{y.clear(),n.change({[e.id]:ei(v)},I)},P=()=>{u=null,n.refresh()};pt(o,{moved:v=>{
u=v,y.clear(),G()},chosen:(v,I)=>{u=null,z(v,I)},undone:P,unset:()=>c===null});let b=M(n.data.texts.misfit_whole,{least:s.min,most:s.max}),y=ft(s,b,{chosen:v=>z(
v,0),undone:P});return t.append(...y.message.elements),l.onclick=()=>z((c??50)-ii,F),d.onclick=()=>z((c??50)+ii,F),{root:t,ids:[e.id],show:v=>{c=v[e.id]??null;let I=`${c}\
 ${n.isPassed}`;y.wrong&&I!==S&&y.clear(),S=I,u===null&&!y.busy&&G()},inWords:v=>ni(e,v)}}function ri(n,e){let t=e,i=()=>(t=Math.imul(t,1664525)+1013904223>>>0,t/2**32),o=[...n];return n.map(()=>o.splice(Math.floor(i()*o.length),1)[0])}function Ut(n,e,t){
let i=n.filter(o=>o!==e);return i.splice(Math.max(0,Math.min(i.length,t)),0,e),i}function si(n,e){let t=n.filter(i=>e.includes(i));return[...t,...e.filter(i=>!t.
includes(i))]}var Yt=(n,e)=>String(n)===String(e);function ai({id:n,options:e},t,i){let o=Object.fromEntries(e),s=t[n]??(t[n]===null?i==null?void 0:i[n]:null);return s?
{[n]:s.map(l=>o[l]).join(" · ")}:{}}var Po=`
  <div class="field order"><h2></h2><p class="hint"></p><ol></ol>
    <button type="button" class="mine"></button><p class="unseen" role="status"></p></div>`,Ro=`
  <li><button type="button" class="handle">⠿</button><b aria-hidden="true"></b><span></span>
    <button type="button" class="up">↑</button><button type="button" class="down">↓</button></li>`;function Wo(n){let e=Math.floor(Math.random()*4294967296);
try{e=Number(sessionStorage.getItem(`${n}/order`))||e,sessionStorage.setItem(`${n}/order`,String(e))}catch{}return e}var Bo=n=>n.getBoundingClientRect().top+n.offsetHeight/
2;function Do(n,e){let t=e.findIndex(i=>i.classList.contains("held"));if(t<0||e[t].parentElement!==n)return n.replaceChildren(...e);for(let i of e.slice(0,t))n.
insertBefore(i,e[t]);for(let i of e.slice(t+1))n.append(i)}function li(n,e){let{texts:t}=n.data,i=_(Po),o=p(i,"ol"),[s,l,d]=[".mine",".hint","[role=status]"].map(
z=>p(i,z)),h=ri(e.options.map(([z])=>z),Wo(n.data.key)),c=null,u=null;B(i,{h2:e.label}),de(i,e.label),s.textContent=t.order_is_mine,s.onclick=()=>n.change({[e.id]:c?
null:S()});let S=()=>u??c??h,L=new Map(e.options.map(([z,P])=>[z,D(z,P)]));function D(z,P){let b=_(Ro),[y,v,I]=[".handle",".up",".down"].map(E=>p(b,E));p(b,"spa\
n").textContent=P,v.setAttribute("aria-label",M(t.order_up,{text:P})),I.setAttribute("aria-label",M(t.order_down,{text:P}));let x=()=>S().indexOf(z),T=(E,N)=>{let $=Ut(
S(),z,E);if(Yt($,S()))return;n.change({[e.id]:$},F),N.focus();let K=$.indexOf(z)+1;d.textContent=M(t.order_place,{text:P,place:K,places:$.length})};v.onclick=()=>T(
x()-1,v),I.onclick=()=>T(x()+1,I),y.onkeydown=E=>{let N=E.key==="ArrowUp"?-1:E.key==="ArrowDown"?1:0;N&&(E.preventDefault(),T(x()+N,y))},y.onpointerdown=E=>{u=[
...S()],y.setPointerCapture(E.pointerId),b.classList.add("held")},y.onpointermove=E=>{if(!u)return;let $=[...o.children].filter(K=>K!==b).filter(K=>Bo(K)<E.clientY).
length;$!==x()&&(u=Ut(u,z,$),G())};let A=E=>{if(!u)return;let N=u;u=null,b.classList.remove("held"),E&&!Yt(N,S())?n.change({[e.id]:N}):G()};return y.onpointerup=
()=>A(!0),y.onpointercancel=()=>A(!1),{row:b,handle:y,up:v,down:I,text:P,number:p(b,"b")}}function G(){let z=S().flatMap(b=>L.get(b)??[]),P=z.map(({row:b})=>b);
P.some((b,y)=>o.children[y]!==b)&&Do(o,P),z.forEach(({handle:b,up:y,down:v,text:I,number:x},T)=>{x.textContent=String(T+1),b.setAttribute("aria-label",M(t.order_move,
{text:I,place:T+1,places:z.length})),y.setAttribute("aria-disabled",String(T===0)),v.setAttribute("aria-disabled",String(T===z.length-1))}),i.classList.toggle("\
untouched",!c),l.textContent=c?t.order_hint:`${t.order_hint} ${t.order_chance}`,s.setAttribute("aria-pressed",String(!!c))}return{root:i,ids:[e.id],show:z=>{c=z[e.
id]?si(z[e.id],h):null,G()},inWords:z=>ai(e,z,n.data.value)}}function di(n,e){let t=n.reduce((d,h)=>d+h,0),i=n.map(d=>t?d/t*e:e/n.length),o=i.map(d=>Math.floor(d+1e-9)),s=i.map((d,h)=>[d-o[h],h]).sort(([d,h],[c,u])=>c-d||
h-u),l=e-o.reduce((d,h)=>d+h,0);for(let[,d]of s.slice(0,l))o[d]+=1;return o}function ci(n,e,t){return di(Array(n).fill(1),Math.round(e/t)).map(i=>i*t)}function hi(n,e,t,i,o){
let s=Math.round(i/o),l=Math.max(0,Math.min(s,Math.round(t/o))),d=di(n.filter((h,c)=>c!==e),s-l);return d.splice(e,0,l),d.map(h=>h*o)}function ui(n,e){return n.
every(t=>t in e)?n.map(t=>e[t]):null}function pi({parts:n},e){let t=n.filter(([i])=>i in e);return Object.fromEntries(t.map(([i,o])=>[i,e[i]===null?o:`${o}: ${e[i]}`]))}var Go=`
  <div class="field parts"><h2></h2><p class="hint"></p><div class="bar" aria-hidden="true"></div>
    <div class="rows"></div><p class="unseen" role="status"></p></div>`,qo=`
  <div class="part"><span class="label"></span><input type="number" inputmode="numeric" />
    <div class="line"><input type="range" /></div></div>`;function fi(n,e){let{texts:t}=n.data,{total:i,step:o}=e,s=e.parts.map(([x])=>x),l=ci(s.length,i,o),d=_(
Go),h=p(d,"[role=status]"),c=null,u=null,S=null,L=null,D="";B(d,{h2:e.label,".hint":M(t.parts_hint,{total:i})}),de(d,e.label);let G=(x,T)=>M(t.parts_share,{label:x,
count:T}),z=(x,T)=>((L==null?void 0:L.at)!==x&&(L={at:x,values:u??c??l}),hi(L.values,x,T,i,o)),P=(x,T,A)=>{let E=z(x,T);y(),u=null,S=E,n.change(Object.fromEntries(
s.map((N,$)=>[N,E[$]])),A),h.textContent=e.parts.map(([,N],$)=>G(N,E[$])).join(", ")},b=()=>{u=null,n.refresh()},y=()=>v.forEach(({entry:x})=>x.clear()),v=e.parts.
map(([,x],T)=>{let A=_(qo),E=p(A,"input[type=number]",HTMLInputElement),N=p(A,"input[type=range]",HTMLInputElement),$=k("i");p(A,".label").textContent=x;for(let fe of[
E,N])Object.assign(fe,{min:0,max:i,step:o});N.setAttribute("aria-label",x),E.setAttribute("aria-label",M(t.parts_number,{label:x,total:i})),pt(N,{moved:fe=>{u=z(
T,fe),y(),I()},chosen:(fe,uo)=>P(T,fe,uo),undone:b,unset:()=>c===null});let K=M(o===1?t.misfit_whole:t.misfit_steps,{least:0,most:i,step:o}),it=ft(E,K,{chosen:fe=>P(
T,fe,0),undone:b});return A.append(...it.message.elements),p(d,".rows").append(A),p(d,".bar").append($),{label:x,range:N,number:E,bar:$,entry:it}}),I=()=>{let x=u??
c;d.classList.toggle("untouched",!x),v.forEach(({label:T,range:A,number:E,bar:N},$)=>{A.value=String((x??l)[$]),E.value=String((x==null?void 0:x[$])??""),A.setAttribute(
"aria-valuetext",x?G(T,x[$]):t.parts_unset),N.style.flexGrow=String(x?x[$]:0)})};return{root:d,ids:s,show:x=>{c=ui(s,x),String(c)!==String(S)&&(L=null);let T=`${c}\
 ${n.isPassed}`;T!==D&&v.some(({entry:A})=>A.wrong)&&y(),D=T,u===null&&!v.some(({entry:A})=>A.busy)&&I()},inWords:x=>pi(e,x)}}function mi({options:n,low:e,high:t}){let i={0:e,[n.length-1]:t};return n.map((o,s)=>({value:s+1,text:o,name:i[s]?`${o}: ${i[s]}`:o}))}function gi({options:n}){
return n.map(([e,t])=>({value:e,text:t}))}function bi({id:n,label:e},t,i){let o=t.find(({value:s})=>s===i[n]);return o?{[n]:`${e}: ${o.text}`}:i[n]===null?{[n]:e}:
{}}var Uo=`
  <fieldset class="field choice"><legend></legend><div class="options"></div>
    <div class="ends" aria-hidden="true"><span class="low"></span><span class="high"></span></div>
    <button type="button" class="quiet back"></button>
  </fieldset>`,wi=0;function xi(n,e,t,i){let o=_(Uo),s=p(o,".back");wi+=1;let l=`group${wi}`;B(o,{legend:e.label,".low":e.low??"",".high":e.high??""}),o.classList.
toggle("row",i),o.classList.toggle("open",!e.low&&!e.high),o.style.setProperty("--options",String(t.length));let d=t.map(({value:h,text:c,name:u})=>{let S=_('<l\
abel><input type="radio" /><span></span></label>'),L=p(S,"input",HTMLInputElement);return L.name=l,u&&L.setAttribute("aria-label",u),L.onchange=()=>n.change({[e.
id]:h},F),p(S,"span").textContent=c,p(o,".options").append(S),L});return s.textContent=n.data.texts.take_back,s.setAttribute("aria-label",`${n.data.texts.take_back}\
: ${e.label}`),s.onclick=()=>{n.change({[e.id]:null}),n.announce(M(n.data.texts.taken_back,{text:e.label})),d[0].focus()},{root:o,ids:[e.id],show:h=>{t.forEach(
({value:c},u)=>d[u].checked=h[e.id]===c),s.classList.toggle("away",h[e.id]===void 0)},inWords:h=>bi(e,t,h)}}var vi=(n,e)=>xi(n,e,mi(e),!0),yi=(n,e)=>xi(n,e,gi(e),
!1);function Ce(n,e){return[...n.trim()].length-e}function mt(n,e){return n>-Math.min(50,e/5)}function ki({id:n,label:e},t){return t[n]?{[n]:`${e}: ${t[n]}`}:t[n]===
null?{[n]:e}:{}}var Yo=800,Vo=`
  <div class="field words"><label><h2></h2><span class="hint"></span><textarea></textarea></label></div>`;function zi(n,e){let{texts:t}=n.data,i=_(Vo),o=p(i,"te\
xtarea",HTMLTextAreaElement),s=new ve(o),l="";B(i,{h2:e.label,".hint":e.hint}),i.append(...s.elements),o.rows=e.rows,o.value=n.drafts.read().parts[e.id]??"";let d=()=>{
let c=Ce(o.value,e.longest);s.show(M(c>0?t.too_long:t.left,{over:c,left:-c}),{isWrong:c>0,announced:o.matches(":focus")&&mt(c,e.longest)})},h=()=>{let c=o.value.
trim(),u=Ce(c,e.longest)<=0;n.drafts.write({parts:{...n.drafts.read().parts,[e.id]:u?"":o.value}}),u&&c!==l&&n.change({[e.id]:c||null},Yo)};return o.oninput=()=>{
d(),h()},o.onblur=()=>{n.flush(),n.refresh()},{root:i,ids:[e.id],show:c=>{l=c[e.id]??"";let u=i.getRootNode();!((u instanceof ShadowRoot||u instanceof Document)&&
u.activeElement===o)&&Ce(o.value,e.longest)<=0&&(o.value=l),d()},inWords:c=>ki(e,c)}}function gt(n,e,t){return e.pass?e:at(n!=null&&n.pass?Object.fromEntries(t.map(i=>[i,null])):n??{},e)}function Si(n,e,t){return e?gt(n,e,t):n??{}}function Vt(n,e){
let t=e.pass?{}:at(n??{},e);return Object.fromEntries(Object.entries(t).filter(([,i])=>i!==null))}function Ti({answered:n,value:e},t){return Object.keys(t).length?
!!t.pass:n&&!e}function Fo(n){let e=_('<div class="heading"><h2></h2><p></p></div>');return B(e,{h2:n.text,p:n.lead}),{root:e,ids:[]}}function Jo(n,e){switch(e.type){case"head\
ing":return Fo(e);case"mark":return oi(n,e);case"rating":return vi(n,e);case"choice":return yi(n,e);case"parts":return fi(n,e);case"dots":return Zn(n,e);case"or\
der":return li(n,e);case"words":return zi(n,e)}}var ne,Ae,J,je,ye,ke,w,Ye,ce,Jt,Qt,bt,Ei,Oi,Kt,Ve,Xt,Ci,Ai,Ft=class{constructor(e,t){m(this,w);W(this,"isAlone",
!1);W(this,"isPassed",!1);m(this,ne,[]);m(this,Ae,"");m(this,J,null);m(this,je,null);m(this,ye);m(this,ke,()=>{});this.root=e,this.data=t,this.list=p(e,".fields"),
this.pass=p(e,".pass"),this.line=p(e,".status p"),this.again=p(e,".again"),this.live=p(e,".said"),this.outbox=a(this,w,Xt).call(this,t.key),this.drafts=new le(t.
key),this.pass.onclick=()=>a(this,w,Ei).call(this)}draw(e,t,i){let o=i||this.outbox.key!==e.key;this.data=e;let s={...e.texts,saved:e.saved};return f(this,ke,ut(
this.line,this.again,s,()=>this.outbox.sendAgain())),o&&!i&&a(this,w,Ci).call(this,e.key),a(this,w,Ai).call(this),this.outbox.transport=t,(o||!e.receipt&&r(this,
w,Qt))&&this.outbox.resume(),this.outbox.receive(e.receipt),r(this,J)?a(this,w,Oi).call(this):!this.outbox.pending&&e.saved&&!r(this,w,Qt)&&r(this,ke).call(this,
"saved"),this.refresh(),()=>{a(this,w,Ve).call(this),this.outbox.stop()}}change(e,t=0){f(this,J,gt(r(this,J),e,r(this,w,Ye))),r(this,ke).call(this,"saving"),this.
outbox.keep(r(this,w,ce),a(this,w,bt).call(this,r(this,w,ce))),a(this,w,Kt).call(this,t),this.refresh()}announce(e){this.live.textContent=e}flush(){if(a(this,w,
Ve).call(this),!r(this,J))return;let e=r(this,w,ce);f(this,J,null),this.outbox.send(e,a(this,w,bt).call(this,e))}refresh(){var o;let{data:e}=this,t=r(this,w,ce);
this.isPassed=Ti(e,t);let i=Vt(e.value,t);for(let s of r(this,ne))(o=s.show)==null||o.call(s,i);this.pass.textContent=this.isPassed&&!this.isAlone?e.texts.passed:
e.texts.pass,this.pass.setAttribute("aria-pressed",String(this.isPassed)),p(this.root,".passing").hidden=!e.may_pass,this.root.lang=e.language}};ne=new WeakMap,
Ae=new WeakMap,J=new WeakMap,je=new WeakMap,ye=new WeakMap,ke=new WeakMap,w=new WeakSet,Ye=function(){return r(this,ne).flatMap(({ids:e})=>e)},ce=function(){var e;
return a(this,w,Jt).call(this,Si(((e=this.outbox.pending)==null?void 0:e.answer)??null,r(this,J),r(this,w,Ye)))},Jt=function(e){if(e.pass)return e;let t=r(this,
w,Ye),i=Object.fromEntries(Object.entries(e).filter(([o])=>t.includes(o)));return r(this,ne).reduce((o,s)=>{var l;return((l=s.sanitize)==null?void 0:l.call(s,o))??
o},i)},Qt=function(){return this.line.dataset.state==="lost"},bt=function(e){return e.pass?{}:Object.assign({},...r(this,ne).map(t=>{var i;return((i=t.inWords)==
null?void 0:i.call(t,e))??{}}))},Ei=function(){let e=this.isPassed?r(this,je):null;this.isPassed||f(this,je,Vt(this.data.value,r(this,w,ce)));let t=e&&Object.keys(
e).length;f(this,J,t?gt({pass:!0},e,r(this,w,Ye)):{pass:!0}),this.flush(),this.refresh()},Oi=function(){this.outbox.keep(r(this,w,ce),a(this,w,bt).call(this,r(this,
w,ce))),r(this,ye)||a(this,w,Kt).call(this,F)},Kt=function(e){a(this,w,Ve).call(this),e?f(this,ye,setTimeout(()=>this.flush(),e)):this.flush()},Ve=function(){clearTimeout(
r(this,ye)),f(this,ye,void 0)},Xt=function(e){let t=new ae(e,(...i)=>r(this,ke).call(this,...i));return t.sanitize=i=>a(this,w,Jt).call(this,i),t},Ci=function(e){
a(this,w,Ve).call(this),this.outbox.stop(),f(this,J,f(this,je,null)),f(this,Ae,""),this.outbox=a(this,w,Xt).call(this,e),this.drafts=new le(e)},Ai=function(){let{
fields:e}=this.data,t=JSON.stringify(e);r(this,Ae)!==t&&(f(this,Ae,t),this.isAlone=e.length===1,f(this,ne,e.map(i=>Jo(this,i))),this.list.replaceChildren(...r(this,
ne).map(({root:i})=>i)),this.root.classList.toggle("alone",this.isAlone))};var Qo=Y(n=>({form:null}));function wt({data:n,parentElement:e,setTriggerValue:t}){let i=p(
e,".form"),o=Qo(i),s=!o.form;return o.form??(o.form=new Ft(i,n)),o.form.draw(n,t,s)}var Ko=4e3,ze,Me,Fe,Je,Qe,Ke,he,xt,ji,Zt=class{constructor(e){m(this,he);m(this,ze);m(this,Me,!1);m(this,Fe,"");m(this,Je,null);m(this,Qe,()=>{});m(this,Ke,()=>{
r(this,Me)&&a(this,he,xt).call(this)});this.root=e,this.message=p(e,".status p"),this.button=p(e,".go",HTMLButtonElement),e.onsubmit=t=>{var i;t.preventDefault(),
this.message.textContent="",Object.assign(this.button,{disabled:!0,textContent:(i=r(this,Je))==null?void 0:i.going}),a(this,he,xt).call(this)}}draw({roles:e,texts:t,
language:i,refused:o},s){return f(this,Je,t),f(this,Qe,s),this.root.lang=i,r(this,Fe)!==JSON.stringify(e)&&a(this,he,ji).call(this,e,t),clearTimeout(r(this,ze)),
f(this,Me,!1),this.message.textContent=o??"",Object.assign(this.button,{disabled:!1,textContent:t.go}),te.addEventListener("connected",r(this,Ke)),()=>{clearTimeout(
r(this,ze)),te.removeEventListener("connected",r(this,Ke))}}};ze=new WeakMap,Me=new WeakMap,Fe=new WeakMap,Je=new WeakMap,Qe=new WeakMap,Ke=new WeakMap,he=new WeakSet,
xt=function(){clearTimeout(r(this,ze)),f(this,Me,!0);let e=gn(this.root,"input",HTMLInputElement).find(({checked:t})=>t);r(this,Qe).call(this,"join",{role:(e==null?
void 0:e.value)||null}),f(this,ze,setTimeout(()=>a(this,he,xt).call(this),Ko))},ji=function(e,t){f(this,Fe,JSON.stringify(e));let i=e.length?[...e.map(o=>[o,o]),
["",t.rather_not]]:[];p(this.root,"fieldset").hidden=!i.length,p(this.root,"legend").textContent=t.role,p(this.root,".options").replaceChildren(...i.map(([o,s])=>{
let l=k("label");return l.append(k("input",{type:"radio",name:"role",value:o,checked:!o}),k("span",{textContent:s})),l}))};var Xo=Y(n=>new Zt(n));function Mi({data:n,
parentElement:e,setTriggerValue:t}){return Xo(p(e,".joining",HTMLFormElement)).draw(n,t)}function vt({begin:n,own:e,open:t}){return[...new Set(O.names(n).map(Jn))].filter(o=>e.some(s=>o.endsWith(`/${s}`))&&!t.includes(o))}var Ii=n=>O.entries(n).some(
([,{late:e}])=>!e),Li=({begin:n,own:e})=>vt({begin:n,own:e,open:[]}).some(Ii);function Ni(n,e){var l,d,h;let t=O.entries(n),i=t.flatMap(([,c])=>c.late?dt(c,c.late,
e):[]),o=O.read(De(n));for(let[c,u]of Object.entries((o==null?void 0:o.parts)??{}))u&&u!==((l=o==null?void 0:o.base)==null?void 0:l[c])&&i.push(((d=o==null?void 0:
o.inWords)==null?void 0:d[c])??u);return{asked:(o==null?void 0:o.asked)||(((h=t[t.length-1])==null?void 0:h[1].asked)??""),lines:[...new Set(i)]}}function Zo(n){
for(let[e,{late:t}]of O.entries(n))t&&O.delete(e);O.delete(De(n))}var ue,Xe,Le,Ze,C,tn,Hi,nn,$i,_i,Pi,Se,Ri,Wi,en=class{constructor(e,t){m(this,C);m(this,ue,new Map);
m(this,Xe,()=>{});m(this,Le,!1);m(this,Ze,"");this.root=e,this.data=t}draw(e,t){return this.data=e,a(this,C,tn).call(this),a(this,C,Hi).call(this),a(this,C,_i).
call(this,t),a(this,C,Se).call(this),()=>a(this,C,tn).call(this)}};ue=new WeakMap,Xe=new WeakMap,Le=new WeakMap,Ze=new WeakMap,C=new WeakSet,tn=function(){r(this,
Xe).call(this);for(let e of r(this,ue).values())e.stop();r(this,ue).clear()},Hi=function(){var o;let e=new AbortController,{signal:t}=e;(o=a(this,C,nn).call(this))==
null||o.addEventListener("click",s=>a(this,C,Pi).call(this,s),{signal:t}),addEventListener("storage",()=>a(this,C,Se).call(this),{signal:t});let i=s=>a(this,C,$i).
call(this,s.detail);ct.addEventListener("receipt",i,{signal:t}),f(this,Xe,()=>e.abort())},nn=function(){let e=this.root.getRootNode();return e instanceof ShadowRoot?
e.host.parentElement:null},$i=function(e){let t=r(this,ue).get(e.key);t==null||t.receive(e),t&&!t.pending&&r(this,ue).delete(e.key),a(this,C,Se).call(this)},_i=
function(e){for(let t of vt(this.data).filter(Ii)){let i=new ae(t,()=>a(this,C,Se).call(this),!0);r(this,ue).set(t,i),i.transport=e,i.resume()}},Pi=function(e){
!(e.target instanceof Element&&e.target.closest(".shared button"))||!Li(this.data)||(e.preventDefault(),f(this,Le,!0),a(this,C,Se).call(this),this.root.scrollIntoView(
{block:"center"}))},Se=function(){let{data:e,root:t}=this;r(this,Le)&&f(this,Le,Li(e));let i=a(this,C,Ri).call(this);r(this,Le)&&i.push(k("p",{className:"lost",
textContent:e.wait}));let o=i.map(({textContent:s})=>s).join(`
`);o!==r(this,Ze)&&t.replaceChildren(...i),f(this,Ze,o),t.lang=e.language,t.hidden=!i.length},Ri=function(){let{data:e}=this,t=(l,d)=>k("p",{className:l,textContent:d}),
o=vt(e).map(l=>Ni(l,e.words)).filter(({lines:l})=>l.length).flatMap(({asked:l,lines:d})=>[...l===be||d.every(c=>c.startsWith(l))?[]:[t("asked",l)],...d.map(c=>t(
"",c))]);if(!o.length)return[];let s=k("button",{type:"button",textContent:e.done,onclick:()=>a(this,C,Wi).call(this)});return[t("lost",e.lost),...o,s]},Wi=function(){
var t;for(let i of vt(this.data))Ni(i,this.data.words).lines.length&&Zo(i);a(this,C,Se).call(this);let e=(t=a(this,C,nn).call(this))==null?void 0:t.querySelector(
"h1, .quiet");e instanceof HTMLElement&&(e.tabIndex=-1,e.focus({preventScroll:!0}))};var er=Y(n=>({late:null}));function Bi({data:n,parentElement:e,setTriggerValue:t}){
let i=p(e,".unsent"),o=er(i);return o.late??(o.late=new en(i,n)),o.late.draw(n,t)}function yt(n){return Object.fromEntries(n.map(({name:e,value:t})=>[e,t.trim()]).filter(([,e])=>e))}function Di(n,{texts:e=[],withdrawn:t=[]}){let i=new Map([...n,
...e].map(o=>[o.id,o]));for(let o of t)i.delete(o);return[...i.values()]}function Gi(n,e){return n.some(({id:i})=>i===e.id)?n.map(i=>i.id===e.id?e:i):[...n,e]}function qi(n){
return Object.entries(n).filter(([e])=>e!=="id").map(([,e])=>e).join(`
`)}function Ui(n,e){return n.filter(({name:t})=>e[t]).map(({name:t,options:i})=>{var o;return((o=i.find(([s])=>s===e[t]))==null?void 0:o[1])??e[t]})}function Yi(n,e){
let t=n.filter(({stays:i,name:o})=>i&&e[o]);return Object.fromEntries(t.map(({name:i})=>[i,e[i]]))}var Vi=60,tr='<fieldset class="choice" role="radiogroup"><legend></legend><div class="options"></div></fieldset>',nr='<div class="entry"><label><span class="for\
"></span></label></div>';function ir(n,{rows:e},t){let i=document.createElement(e>1?"textarea":"input");return i instanceof HTMLTextAreaElement?i.rows=e:i.type=
"text",i.oninput=t,p(n,"label").append(i),{all:[i],get:()=>i.value,set:o=>i.value=o}}function or(n,{name:e,options:t},i){let o=t.map(([s,l])=>{let d=k("label"),
h=k("input",{type:"radio",name:e,value:s});return h.onchange=i,d.append(h,k("span",{textContent:l})),p(n,".options").append(d),h});return{all:o,get:()=>{var s;return((s=
o.find(({checked:l})=>l))==null?void 0:s.value)??""},set:s=>o.forEach(l=>l.checked=l.value===s)}}var Te,U,kt,rn,zt,on=class{constructor(e,t,i,o){m(this,U);m(this,
Te,!1);this.spec=e,this.name=e.name,this.texts=t,this.isMain=i,this.root=_(e.options.length?tr:nr),p(this.root,"legend, .for").textContent=e.needed?e.label:`${e.
label} ${t.optional}`;let s=()=>{r(this,Te)&&f(this,Te,r(this,U,kt)),a(this,U,zt).call(this),o()};this.controls=(e.options.length?or:ir)(this.root,e,s),this.message=
new ve(e.options.length?this.root:this.controls.all[0]),this.root.append(...this.message.elements)}get value(){return this.controls.get()}set(e){this.controls.set(
e),f(this,Te,!1),a(this,U,zt).call(this)}focus(){this.controls.all[0].focus()}check(){return f(this,Te,!0),a(this,U,zt).call(this),!r(this,U,kt)&&r(this,U,rn)<=
0}};Te=new WeakMap,U=new WeakSet,kt=function(){return(this.spec.needed||this.isMain)&&!this.value.trim()},rn=function(){return this.spec.longest?Ce(this.value,this.
spec.longest):0},zt=function(){let{texts:e}=this,t=r(this,U,rn),i=r(this,Te)&&r(this,U,kt),o=this.spec.longest!==null&&mt(t,this.spec.longest),l=this.spec.longest&&
(this.isMain||o)?M(t>0?e.too_long:e.left,{left:-t,over:t}):"";this.message.show(i?e.missing:l,{isWrong:i||t>0,announced:!i&&o&&this.controls.all[0].matches(":fo\
cus")})};var q,tt,R,Q,Ie,pe,Ee,g,Fi,Ji,St,an,Qi,Tt,Et,Ot,et,Ki,Xi,Zi,ln,Ne,dn,eo,to,sn=class{constructor(e,t){m(this,g);m(this,q,[]);m(this,tt,"");m(this,R,[]);
m(this,Q,null);m(this,Ie,{});m(this,pe,!1);m(this,Ee,()=>{});this.root=e,this.data=t,this.form=p(e,"form",HTMLFormElement),this.add=p(e,".add",HTMLButtonElement),
this.cancel=p(e,".cancel"),this.list=p(e,"ul"),this.own=p(e,"section"),this.pass=p(e,".pass"),this.line=p(e,".status p"),this.again=p(e,".again"),this.live=p(e,
".said"),this.outbox=a(this,g,an).call(this,t.key),this.drafts=new le(t.key),this.form.onkeydown=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&this.form.requestSubmit()},
this.form.onsubmit=i=>{i.preventDefault(),a(this,g,Ki).call(this)},this.cancel.onclick=()=>a(this,g,Et).call(this),this.pass.onclick=()=>{f(this,R,[]),f(this,pe,
!0),this.outbox.send({pass:!0}),a(this,g,Ne).call(this)}}draw(e,t,i){var l,d;let o=i||this.outbox.key!==e.key;this.data=e;let s={...e.texts,saved:e.saved};return f(
this,Ee,ut(this.line,this.again,s,()=>this.outbox.sendAgain())),o&&!i&&(this.outbox.stop(),this.outbox=a(this,g,an).call(this,e.key),this.drafts=new le(e.key)),
a(this,g,Qi).call(this,o?this.drafts.read():null),this.outbox.transport=t,this.outbox.most=e.most,(o||!e.receipt&&r(this,g,St))&&a(this,g,Fi).call(this),this.outbox.
receive(e.receipt),f(this,R,Di(((l=e.value)==null?void 0:l.texts)??[],((d=this.outbox.pending)==null?void 0:d.answer)??{})),this.outbox.pending||a(this,g,Ji).call(
this),a(this,g,Ne).call(this),()=>this.outbox.stop()}};q=new WeakMap,tt=new WeakMap,R=new WeakMap,Q=new WeakMap,Ie=new WeakMap,pe=new WeakMap,Ee=new WeakMap,g=new WeakSet,
Fi=function(){this.outbox.resume(),r(this,g,St)&&!this.outbox.pending&&r(this,Ee).call(this,"")},Ji=function(){let{answered:e,receipt:t,saved:i,value:o}=this.data;
f(this,pe,e&&!o),i&&!r(this,g,St)&&r(this,Ee).call(this,"saved"),t&&r(this,R).some(s=>!a(this,g,dn).call(this,s))&&this.outbox.transport("look",!0)},St=function(){
return this.line.dataset.state==="lost"},an=function(e){return new ae(e,(...t)=>r(this,Ee).call(this,...t))},Qi=function(e){let{parts:t,texts:i}=this.data,o=JSON.
stringify(t);r(this,tt)!==o&&(f(this,tt,o),e??(e={parts:yt(r(this,q)),editing:r(this,Q),base:r(this,Ie)}),f(this,q,t.map((s,l)=>new on(s,i,l===0,()=>a(this,g,Ot).
call(this)))),p(this.root,".parts").replaceChildren(...r(this,q).map(({root:s})=>s))),e&&a(this,g,Tt).call(this,e.parts,e.editing??null,e.base??{})},Tt=function(e,t,i){
f(this,Q,t),f(this,Ie,i);for(let o of r(this,q))o.set(e[o.name]??"")},Et=function(){let e=Yi(this.data.parts,r(this,R)[r(this,R).length-1]??{});a(this,g,Tt).call(
this,e,null,e),a(this,g,Ot).call(this),a(this,g,Ne).call(this)},Ot=function(){let e=yt(r(this,q)),t=Object.fromEntries(Object.entries(e).map(([i,o])=>[i,a(this,
g,et).call(this,{[i]:o})[0]]));this.drafts.write({parts:e,inWords:t,base:r(this,Ie),editing:r(this,Q)})},et=function(e){return Ui(this.data.parts,e)},Ki=function(){
let e=r(this,q).filter(o=>!o.check());if(e.length)return e[0].focus();let t=r(this,R).find(({id:o})=>o===r(this,Q));if(!t&&r(this,R).length>=this.data.most)return;
let i={id:(t==null?void 0:t.id)??Math.random().toString(36).slice(2,10),...yt(r(this,q))};f(this,R,Gi(r(this,R),i)),a(this,g,Et).call(this),a(this,g,ln).call(this,
{texts:[i],withdrawn:[]})},Xi=function(e){a(this,g,Tt).call(this,e,e.id,e),a(this,g,Ot).call(this),a(this,g,Ne).call(this),r(this,q)[0].focus()},Zi=function(e){
f(this,R,r(this,R).filter(i=>i!==e)),r(this,Q)===e.id&&a(this,g,Et).call(this);let t=a(this,g,et).call(this,e).join(" · ");a(this,g,ln).call(this,{texts:[],withdrawn:[
e.id]},{[e.id]:t}),this.live.textContent=M(this.data.texts.withdrawn,{text:t.slice(0,Vi)})},ln=function(e,t={}){var l;let i=(l=this.outbox.pending)!=null&&l.answer.
texts?this.outbox.pending:null,o=lt(i==null?void 0:i.answer,e);f(this,pe,!1);let s=Object.fromEntries((o.texts??[]).map(d=>[d.id,a(this,g,et).call(this,d).join(
" · ")]));this.outbox.send(o,{...i==null?void 0:i.inWords,...s,...t}),a(this,g,Ne).call(this)},Ne=function(){let{texts:e,most:t,rule:i}=this.data,{add:o,cancel:s,
own:l,pass:d}=this;B(this.root,{".rule":i,h2:e.own}),o.textContent=r(this,Q)?e.keep:e.add,s.textContent=e.cancel,s.hidden=!r(this,Q);let h=r(this,R).length>=t&&
!r(this,Q);o.disabled=h;for(let c of r(this,q).flatMap(({controls:u})=>u.all))c.disabled=h;r(this,q)[0].controls.all[0].placeholder=h?e.full:"",this.list.replaceChildren(
...r(this,R).map(c=>a(this,g,eo).call(this,c))),l.hidden=!r(this,R).length,d.textContent=r(this,pe)?e.passed:e.pass,d.setAttribute("aria-pressed",String(r(this,
pe))),d.hidden=r(this,R).length>0,this.root.lang=this.data.language},dn=function(e){let{statuses:t,unseen:i}=this.data,o=t[e.id];return(o==null?void 0:o.text)===
qi(e)?o.status:i},eo=function(e){let{texts:t,parts:i,worded:o}=this.data,[s,...l]=i.filter(({name:L})=>e[L]),d=k("li"),h=s?e[s.name]:"";d.append(k("p",{textContent:h}));
let c=a(this,g,et).call(this,e).slice(1);l.length&&d.append(a(this,g,to).call(this,l.map(({label:L},D)=>[L,c[D]])));let u=a(this,g,dn).call(this,e);u&&d.append(
k("small",{className:"decided",textContent:u})),o[e.id]&&d.append(k("p",{className:"worded",textContent:o[e.id]}));let S=(L,D)=>{let G=k("button",{type:"button",
textContent:L,onclick:D});return G.setAttribute("aria-label",`${L}: ${h.slice(0,Vi)}`),G};return d.append(S(t.edit,()=>a(this,g,Xi).call(this,e)),S(t.withdraw,()=>a(
this,g,Zi).call(this,e))),d},to=function(e){let t=k("dl");for(let[i,o]of e){let s=k("div");s.append(k("dt",{textContent:i}),k("dd",{textContent:o})),t.append(s)}
return t};var rr=Y(n=>({form:null}));function no({data:n,parentElement:e,setTriggerValue:t}){let i=p(e,".writing"),o=rr(i),s=!o.form;return o.form??(o.form=new sn(
i,n)),o.form.draw(n,t,s)}var io={workshop_clock:{html:'<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',css:`.clock { font-family:\
 "Source Sans", sans-serif; color: #1d2b3a; display: flex; align-items: center; justify-content: center; gap: 0.7em; line-height: 1.1; }
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
`,draw:Wn},workshop_fields:{html:`<div class="form">
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
`,draw:wt},workshop_joining:{html:`<form class="joining" novalidate>
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
`,draw:wt},workshop_unsent:{html:'<div class="unsent" role="alert" hidden></div>',css:`.unsent { font: 400 1.1rem/1.4 "Source Sans", sans-serif; color: #1d2b3a;\
 background: #fff4ee; border-left: 6px solid #a1330a;
  border-radius: 0.7rem; padding: 0.8rem 1.1rem; }
.unsent[hidden] { display: none; }
.unsent p { margin: 0.4rem 0 0; font-weight: 600; white-space: pre-wrap; overflow-wrap: anywhere; }
.unsent .lost { margin: 0; font-weight: 400; }
.unsent .asked { font-weight: 400; font-size: 1rem; margin-top: 0.7rem; color: #46566a; }
.unsent button { font: 600 1rem/1 "Source Sans", sans-serif; min-height: 2.75rem; margin-top: 0.8rem; padding: 0.5rem 1.2rem;
  color: inherit; background: #fff; border: 2px solid #a1330a; border-radius: 0.6rem; cursor: pointer; }
.unsent button:focus-visible { outline: 3px solid #1d2b3a; outline-offset: 2px; }
`,draw:Bi},workshop_writing:{html:`<div class="writing">
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
`,draw:no}};var oo=Dn(()=>sessionStorage,Be);te.addEventListener("connected",()=>oo="");var $e,nt,He=class{constructor(e,t){W(this,"holder",k("div"));m(this,$e,k("div"));m(
this,nt);let{html:i,css:o,draw:s}=io[e.is];this.piece=e,this.send=t,this.drawComponent=s,r(this,$e).innerHTML=i,this.holder.attachShadow({mode:"open"}).append(k(
"style",{textContent:o}),r(this,$e))}draw(e){this.piece={...this.piece,data:e},f(this,nt,this.drawComponent({data:e,parentElement:r(this,$e),setTriggerValue:this.
send}))}stop(){var e;(e=r(this,nt))==null||e.call(this)}remove(){this.stop(),this.holder.remove()}};$e=new WeakMap,nt=new WeakMap;var cn=class{holder=k("div",{className:$n});constructor(e){
this.holder.innerHTML=e}remove(){this.holder.remove()}};function ar(n){let e=new Map;return n.map(t=>{let i=t.is===void 0?`${t.html} ${t.announced}`:`${t.is} ${t.
key}`,o=(e.get(i)??0)+1;return e.set(i,o),[`${i} ${o}`,t]})}function lr({screen:n,title:e},t){let i=document.documentElement;i.dataset.screen===n||!i.dataset.screen||
(i.dataset.screen=n,document.title=e,history.replaceState(history.state,"",`/${n}?code=${t}`))}var ee,_e,Pe,Oe,H,ro,un,pn,fn,so,ao,lo,co,ho,hn=class{constructor(e,t){
m(this,H);W(this,"debounceMs",0);m(this,ee,new Map);m(this,_e,null);m(this,Pe,0);m(this,Oe);this.line=p(e,".offline"),this.list=p(e,".phone"),this.live=p(e,".un\
seen"),this.data=t,this.view=null,this.connection=Mn(t.code,!1)}draw(e){return this.data=e,a(this,H,fn).call(this,e.view),this.connection.subscribers.add(this),
()=>a(this,H,ro).call(this)}showOffline(e){let t=e?this.data.offline:"";this.line.textContent!==t&&(this.line.textContent=t)}addToQuery(e){let t=this.view??this.
data.view,i=Gn({page:Be,after:oo,wasAsleep:rt,view:t});for(let[o,s]of Object.entries(i))e.set(o,s)}receive(e){if(e.process!==void 0){e.view&&a(this,H,fn).call(this,
e.view);return}e.receipt&&a(this,H,ho).call(this,e.receipt);let{refused:t}=e;if(t)for(let i of a(this,H,pn).call(this))i.draw({...i.piece.data,refused:t})}compare(){
a(this,H,un).call(this)&&(clearTimeout(r(this,Oe)),f(this,Oe,setTimeout(()=>{!a(this,H,un).call(this)||!this.connection.up||(f(this,Pe,r(this,Pe)+1),!(r(this,Pe)>
1&&Re())&&(this.connection.send({look:!0}),this.compare()))},5e3)))}ask(){this.compare()}};ee=new WeakMap,_e=new WeakMap,Pe=new WeakMap,Oe=new WeakMap,H=new WeakSet,
ro=function(){for(let e of r(this,ee).values())e instanceof He&&e.stop();clearTimeout(r(this,Oe)),this.connection.unsubscribe(this)},un=function(){let{rehearsal:e,
stage:t}=this.view??this.data.view;return yn(this.connection.latest,{rehearsal:e,seen:{stage:t}})},pn=function(){return[...r(this,ee).values()].filter(e=>e instanceof
He)},fn=function(e){var i;let t=((i=this.view)==null?void 0:i.rehearsal)===e.rehearsal&&e.stage<this.view.stage;clearTimeout(r(this,Oe)),f(this,Pe,0),!t&&(this.
view=e,Vn(e.asked),lr(e,this.data.code),a(this,H,so).call(this,ar(e.pieces)),a(this,H,co).call(this),this.line.dataset.stage=String(e.stage))},so=function(e){let t=r(
this,ee);f(this,ee,new Map),t.size&&a(this,H,ao).call(this,e.filter(([i])=>!t.has(i)).map(([,i])=>i));for(let[i,o]of e)r(this,ee).set(i,t.get(i)??a(this,H,lo).call(
this,o)),t.delete(i);for(let i of t.values())i.remove();[...r(this,ee).values()].forEach(({holder:i},o)=>{this.list.children[o]!==i&&this.list.insertBefore(i,this.
list.children[o]??null)});for(let[i,o]of e){let s=r(this,ee).get(i);o.is!==void 0&&s instanceof He&&s.draw(o.data)}},ao=function(e){let t=e.flatMap(i=>i.is===void 0&&
i.announced||[]);t.length&&this.live.replaceChildren(...t.map(i=>k("p",{textContent:i})))},lo=function(e){return e.is===void 0?new cn(e.html):new He(e,(t,i)=>this.
connection.send({[t]:i}))},co=function(){var t;let e=((t=this.list.querySelector("h1"))==null?void 0:t.textContent)??"";r(this,_e)!==null&&r(this,_e)!==e&&_n(),
f(this,_e,e)},ho=function(e){let{key:t,nonce:i,refused:o,final:s,wait:l,...d}=e;for(let h of a(this,H,pn).call(this))h.piece.data.key===t&&h.draw({...h.piece.data,
...d,receipt:{...d,nonce:i,refused:o,final:s,wait:l}});ct.dispatchEvent(new CustomEvent("receipt",{detail:e}))};var dr=Y(n=>({phone:null}));function Ta({data:n,
parentElement:e}){let t=dr(e);return t.phone??(t.phone=new hn(e,n)),t.phone.draw(n)}export{Ta as default};
