// Made by `make bundles` of kit/page.js 7316b4ee0ff4dc06
function E(t,e={}){return Object.assign(document.createElement(t),e)}var R="[data-test-script-state]",h="data-stale",c=`[${h}="true"]`,y="data-retained",a=`[${y}]`,M=":is(.stButton, .stDownloadButton, .stFormSubmitButton) button";function C(){var t;(t=document.querySelector('[data-testid="stMain"]'))==null||t.scrollTo(0,0)}function m(){let t=document.querySelector(R);return(t==null?void 0:t.dataset.testScriptState)==="running"}var J=100,A=E("div",{className:"announcements"});A.setAttribute("role","status");var p=new Map,T,$;function Q(){let t=`[data-announced]:not([data-announced=""],\
 ${c} *)`,e=[...document.querySelectorAll(t)];return new Map(e.map(({dataset:o,textContent:n})=>[o.announced??"",(o.announcement??n??"").replace(/\s+/g," ").trim()]))}
function X(){if(m())return v();let[t,e]=[p,T];if(p=Q(),T=p.size?document.documentElement.dataset.screen:void 0,T===void 0||T!==e)return;let o=[...p].filter(([n,
r])=>r&&t.get(n)!==r).map(([,n])=>n);o.length&&A.replaceChildren(...o.map(n=>E("p",{textContent:n})))}function v(){clearTimeout($),$=setTimeout(X,J)}document.body.
append(A);var Z=new MutationObserver(v);Z.observe(document.getElementById("root")??document.body,{subtree:!0,childList:!0,characterData:!0});function tt(t){for(let e=t.parentElement;e;e=e.parentElement){if(!e.matches('[class*="st-key-"]'))continue;let o=[...e.querySelectorAll(M)];if(o.length)return o}
return[]}function w(t,e,o){t.getAttribute(e)!==o&&t.setAttribute(e,o)}function et(){var t;for(let e of document.querySelectorAll("[data-row-name]")){let{rowName:o,
rowState:n}=e.dataset;for(let r of tt(e)){let s=((t=r.textContent)==null?void 0:t.trim())??"";o?w(r,"aria-label",`${s}: ${o}`):r.removeAttribute("aria-label"),n&&
w(r,"data-state",n)}}}function nt(){let o=[...document.querySelectorAll(`[data-current]:not(${c} *)`)].flatMap(({dataset:n})=>(n.current??"").split(" ").filter(
Boolean)).flatMap(n=>[...document.querySelectorAll(`.st-key-${CSS.escape(n)} button`)]);for(let n of document.querySelectorAll("button[aria-current]"))o.includes(
n)||n.removeAttribute("aria-current");for(let n of o)w(n,"aria-current","true")}function ot(){et(),nt()}new MutationObserver(ot).observe(document,{subtree:!0,childList:!0,
characterData:!0,attributeFilter:[h]});var rt=/\\([\\`*_{}[\]()#+\-.!|~:$<>&])/g,st=String.raw`[aria-label*="\\"]`,B=new WeakMap;function D(t){return t.replace(rt,"$1")}function q(){for(let t of document.
querySelectorAll(st)){let e=t.getAttribute("aria-label")??"";B.get(t)!==e&&(B.set(t,D(e)),t.setAttribute("aria-label",D(e)))}}function P(){q();let t={subtree:!0,
childList:!0,attributeFilter:["aria-label"]};new MutationObserver(q).observe(document.body,t)}var ct='[class*="st-key-"]',U="a[href], button, input, select, textarea, summary",it='[tabindex="-1"]:is(p, h1, h2, h3), h1, h2, h3',at=30,ut=10,lt=["disabled",
"hidden",y,"class"],F={subtree:!0,childList:!0,attributeFilter:lt},f=[],L=!1,_;function G(){var e;let t=document.activeElement;for(;(e=t==null?void 0:t.shadowRoot)!=
null&&e.activeElement;)t=t.shadowRoot.activeElement;return t}var x=t=>[...t.classList].find(e=>e.startsWith("st-key-"))??"",k=t=>{var e;return((e=x(t.closest(ct)??
t).match(/^[^_]+_/))==null?void 0:e[0])??""};function d(t){return[...t.querySelectorAll(U)].filter(o=>!o.closest(`${c}, ${a}`))}function u(t){return!(t instanceof
HTMLElement)||!t.isConnected?!1:!t.matches(":disabled")&&!t.closest(`${c}, ${a}`)&&t.checkVisibility()}var g=t=>{var e;return t.getAttribute("aria-label")??((e=
t.textContent)==null?void 0:e.trim())??""};function ft(t){let[e,o]=[[],t.getRootNode()];for(let n=t.parentNode;n;n=n.parentNode){n instanceof ShadowRoot&&(n=n.host);
let r=n instanceof HTMLElement&&n.getRootNode()===o?x(n):"";n instanceof HTMLElement&&e.push({element:n,key:r})}return e}function S({element:t,key:e}){let n=t.isConnected&&
(!e||x(t)===e)?t:e&&document.querySelector(`.${CSS.escape(e)}:not(${c})`);return n instanceof HTMLElement&&!n.closest(a)?n:void 0}var b=({ancestors:t})=>t.filter(
({key:e})=>e);function dt(t){let e=ft(t),[o,n]=e.filter(({key:r})=>r).map(r=>d(r.element));return{element:t,name:g(t),kind:k(t),state:t.dataset.state,ancestors:e,
index:(o==null?void 0:o.indexOf(t))??-1,slot:(n==null?void 0:n.indexOf(t))??-1,ringed:t.matches(":focus-visible")}}function W(t){let{element:e,name:o,index:n}=t;
if(u(e))return e;let[r]=b(t);if(!r){let O=t.ancestors.map(S).find(Boolean);return O&&d(O).find(I=>g(I)===o&&u(I))}let s=S(r),N=s?d(s):[],l=N[n];return(l==null?void 0:
l.tagName)===e.tagName&&(N.length===1||g(l)===o)&&u(l)?l:void 0}function mt({element:t,kind:e,state:o}){let n=d(document).filter(s=>e&&k(s)===e&&s.dataset.state===
o&&u(s)),r=s=>t.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING;return n.find(r)??n.filter(s=>!r(s)).pop()}function H(t){let e=b(t)[1];return e&&S(e)}
function pt(t){let e=H(t);if(!e){let s=f.slice(1).find(H);return s&&W(s)}let o=d(e),n=o.filter(s=>t.kind&&k(s)===t.kind),r=o[t.slot];return[...n.includes(r)?[]:
n,r,...o].find(u)}function Tt(t){let o=[...(b(t).length?b(t):t.ancestors).map(S),document.body].filter(r=>r!==void 0);return[it,"p:not(:empty)"].flatMap(r=>o.flatMap(
s=>[...s.querySelectorAll(r)])).find(u)}function St(t){let e=t.element.isConnected&&!t.element.closest(a)?mt(t):pt(t);return W(t)??e??Tt(t)}function K(){let[t]=f;
if(!t||u(t.element))return!1;let e=G();return!e||e===document.body||e===t.element||e.closest(a)!==null}function bt(){if(!K())return;if(m())return V();let[t]=f,e=St(
t);e&&(e.matches(U)||(e.tabIndex=-1),L=!0,e.focus({preventScroll:!t.ringed}))}function V(){clearTimeout(_),_=setTimeout(bt,at)}var Y=new MutationObserver(()=>K()&&
V());function j(){let t=G();if(!(t instanceof HTMLElement)||t===document.body||t.closest(a))return;let e=t.getRootNode();e instanceof ShadowRoot&&Y.observe(e,F),
f=[dt(t),...f.filter(o=>o.element!==t)].slice(0,ut)}addEventListener("focusin",j,!0);addEventListener("click",j,!0);addEventListener("keydown",t=>{t.repeat&&L&&
(t.key==="Enter"||t.key===" ")&&t.preventDefault(),t.repeat||(L=!1)},!0);Y.observe(document,F);var i=null;function Et(t){let e=t.composedPath()[0];return e instanceof Element?e.closest("button, summary"):null}function ht(t){let e=t.closest('[class*="st-ke\
y-"]'),o=[...(e==null?void 0:e.classList)??[]].find(n=>n.startsWith("st-key-"));return o&&(e==null?void 0:e.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(o)}`:""}function yt({button:t,container:e}){if(t.isConnected||!e)return t;let[o,...n]=document.querySelectorAll(`${e} :is(button, summary)`);return n.length?
t:o??t}function z(t){i===t&&(i=null,yt(t).click())}function At(t){let e=t.isPrimary&&t.button===0?Et(t):null;i=e&&{button:e,container:ht(e),at:{x:t.x,y:t.y},released:!1}}
function wt({isPrimary:t,x:e,y:o}){let n=i;if(!(!n||!t)){if(Math.hypot(e-n.at.x,o-n.at.y)>12){i=null;return}n.released=!0,setTimeout(()=>z(n),80)}}function Lt(t){
let e=i;if(e!=null&&e.released){if(t.composedPath().includes(e.button)){i=null;return}t.preventDefault(),t.stopImmediatePropagation(),z(e)}}addEventListener("po\
interdown",At,!0);addEventListener("pointerup",wt,!0);addEventListener("pointercancel",()=>i=null,!0);addEventListener("click",Lt,!0);P();function Ft({data:t}){let e=document.documentElement;e.lang=t.language,(e.dataset.screen!==t.screen||e.dataset.width!==t.width)&&C(),e.dataset.screen=t.screen,
e.dataset.width=t.width}export{Ft as default};
