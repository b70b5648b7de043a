// Made by `make bundles` of kit/page.js 60d0b1c8e9fd9fb5
function h(t,e={}){return Object.assign(document.createElement(t),e)}var D="[data-test-script-state]",y="data-stale",c=`[${y}="true"]`,A="data-retained",a=`[${A}]`,_=":is(.stButton, .stDownloadButton, .stFormSubmitButton) button";var w='[data-testid="stSkipToContent"], [role="listbox"][data-empty]';function rt(){return document.querySelector('[data-testid="stMain"]')??document.documentElement}
function $(){rt().scrollTo(0,0)}function p(){let t=document.querySelector(D);return(t==null?void 0:t.dataset.testScriptState)==="running"}var st=100,ct=1e3,f=h("div",{className:"announcements"});f.setAttribute("role","status");f.setAttribute("aria-atomic","false");var T=new Map,E,B,q=-1/0;function it(){
let t=`[data-announced]:not([data-announced=""], ${c} *)`,e=[...document.querySelectorAll(t)];return new Map(e.map(({dataset:o,textContent:n})=>[o.announced??"",
(o.announcement??n??"").replace(/\s+/g," ").trim()]))}function at(){if(p())return H();let[t,e]=[T,E];if(T=it(),E=T.size?document.documentElement.dataset.screen:
void 0,E===void 0||E!==e)return;let o=[...T].filter(([n,r])=>r&&t.get(n)!==r).map(([,n])=>n);o.length&&ut(o.map(n=>h("p",{textContent:n})))}function ut(t){performance.
now()-q>ct&&f.replaceChildren(),f.append(...t),q=performance.now()}function H(){clearTimeout(B),B=setTimeout(at,st)}document.body.append(f);var lt=new MutationObserver(
H);lt.observe(document.getElementById("root")??document.body,{subtree:!0,childList:!0,characterData:!0});function ft(t){for(let e=t.parentElement;e;e=e.parentElement){if(!e.matches('[class*="st-key-"]'))continue;let o=[...e.querySelectorAll(_)];if(o.length)return o}
return[]}function x(t,e,o){t.getAttribute(e)!==o&&t.setAttribute(e,o)}function dt(){var t;for(let e of document.querySelectorAll("[data-row-name]")){let{rowName:o,
rowState:n}=e.dataset;for(let r of ft(e)){let s=((t=r.textContent)==null?void 0:t.trim())??"";o?x(r,"aria-label",`${s}: ${o}`):r.removeAttribute("aria-label"),n&&
x(r,"data-state",n)}}}function mt(){let o=[...document.querySelectorAll(`[data-current]:not(${c} *)`)].flatMap(({dataset:n})=>(n.current??"").split(" ").filter(
Boolean)).flatMap(n=>[...document.querySelectorAll(`.st-key-${CSS.escape(n)} button`)]);for(let n of document.querySelectorAll("button[aria-current]"))o.includes(
n)||n.removeAttribute("aria-current");for(let n of o)x(n,"aria-current","true")}function pt(){dt(),mt()}new MutationObserver(pt).observe(document,{subtree:!0,childList:!0,
characterData:!0,attributeFilter:[y]});var Tt=/\u2060(?:\\(?=[!-/:-@[-`{-~]))?/g;var U=["aria-label","title"];function P(t){return t.replace(Tt,"")}function N(t){if(t instanceof Text)t.data.includes("⁠")&&(t.data=P(t.data));else if(t instanceof
Element)for(let e of U){let o=t.getAttribute(e);o!=null&&o.includes("⁠")&&t.setAttribute(e,P(o))}}function W(t){N(t);let e=document.createTreeWalker(t,NodeFilter.
SHOW_ELEMENT|NodeFilter.SHOW_TEXT);for(;e.nextNode();)N(e.currentNode)}function F(){W(document.body),new MutationObserver(t=>{for(let{type:e,target:o,addedNodes:n}of t)
e==="childList"?n.forEach(W):N(o)}).observe(document.body,{subtree:!0,childList:!0,characterData:!0,attributeFilter:U})}var Et='[class*="st-key-"]',J="a[href], button, input, select, textarea, summary",St='p[tabindex="-1"], h1, h2, h3',bt=30,ht=10,yt=["disabled","hidden",A,"class"],
V={subtree:!0,childList:!0,attributeFilter:yt},d=[],L=!1,G;function j(){var e;let t=document.activeElement;for(;(e=t==null?void 0:t.shadowRoot)!=null&&e.activeElement;)
t=t.shadowRoot.activeElement;return t}var g=t=>[...t.classList].find(e=>e.startsWith("st-key-"))??"",R=t=>{var e;return((e=g(t.closest(Et)??t).match(/^[^_]+_/))==
null?void 0:e[0])??""};function m(t){return[...t.querySelectorAll(J)].filter(o=>!o.closest(`${c}, ${a}`))}var At=t=>{var e;return((e=t.checkVisibility)==null?void 0:
e.call(t))??t.getClientRects().length>0};function wt(t){try{return t.matches(":focus-visible")}catch{return!0}}function u(t){return!(t instanceof HTMLElement)||
!t.isConnected?!1:!t.matches(":disabled")&&!t.closest(`${c}, ${a}`)&&At(t)}var O=t=>{var e;return t.getAttribute("aria-label")??((e=t.textContent)==null?void 0:
e.trim())??""};function xt(t){let[e,o]=[[],t.getRootNode()];for(let n=t.parentNode;n;n=n.parentNode){n instanceof ShadowRoot&&(n=n.host);let r=n instanceof HTMLElement&&
n.getRootNode()===o?g(n):"";n instanceof HTMLElement&&e.push({element:n,key:r})}return e}function S({element:t,key:e}){let n=t.isConnected&&(!e||g(t)===e)?t:e&&
document.querySelector(`.${CSS.escape(e)}:not(${c})`);return n instanceof HTMLElement&&!n.closest(a)?n:void 0}var b=({ancestors:t})=>t.filter(({key:e})=>e);function Nt(t){
let e=xt(t),[o,n]=e.filter(({key:r})=>r).map(r=>m(r.element));return{element:t,name:O(t),kind:R(t),state:t.dataset.state,ancestors:e,index:(o==null?void 0:o.indexOf(
t))??-1,slot:(n==null?void 0:n.indexOf(t))??-1,ringed:wt(t)}}function K(t){let{element:e,name:o,index:n}=t;if(u(e))return e;let[r]=b(t);if(!r){let v=t.ancestors.
map(S).find(Boolean);return v&&m(v).find(C=>O(C)===o&&u(C))}let s=S(r),M=s?m(s):[],l=M[n];return(l==null?void 0:l.tagName)===e.tagName&&(M.length===1||O(l)===o)&&
u(l)?l:void 0}function Lt({element:t,kind:e,state:o}){let n=m(document).filter(s=>e&&R(s)===e&&s.dataset.state===o&&u(s)),r=s=>t.compareDocumentPosition(s)&Node.
DOCUMENT_POSITION_FOLLOWING;return n.find(r)??n.filter(s=>!r(s)).pop()}function X(t){let e=b(t)[1];return e&&S(e)}function Ot(t){let e=X(t);if(!e){let s=d.slice(
1).find(X);return s&&K(s)}let o=m(e),n=o.filter(s=>t.kind&&R(s)===t.kind),r=o[t.slot];return[...n.includes(r)?[]:n,r,...o].find(u)}function gt(t){let o=[...(b(t).
length?b(t):t.ancestors).map(S),document.body].filter(r=>r!==void 0);return[St,"p:not(:empty)"].flatMap(r=>o.flatMap(s=>[...s.querySelectorAll(r)])).find(u)}function Rt(t){
let e=t.element.isConnected&&!t.element.closest(a)?Lt(t):Ot(t);return K(t)??e??gt(t)}function Y(){let[t]=d;if(!t||u(t.element))return!1;let e=j();return!e||e===
document.body||e===t.element||e.closest(a)!==null}function kt(){if(!Y())return;if(p())return z();let[t]=d,e=Rt(t);e&&(e.matches(J)||(e.tabIndex=-1),L=!0,e.focus(
{preventScroll:!t.ringed}))}function z(){clearTimeout(G),G=setTimeout(kt,bt)}var Q=new MutationObserver(()=>Y()&&z());function Z(){let t=j();if(!(t instanceof HTMLElement)||
t===document.body||t.closest(a))return;let e=t.getRootNode();e instanceof ShadowRoot&&Q.observe(e,V),d=[Nt(t),...d.filter(o=>o.element!==t)].slice(0,ht)}addEventListener(
"focusin",Z,!0);addEventListener("click",Z,!0);addEventListener("keydown",t=>{t.repeat&&L&&(t.key==="Enter"||t.key===" ")&&t.preventDefault(),t.repeat||(L=!1)},
!0);Q.observe(document,V);var et=new Map,k=null;function I(t){var o;if(!(t instanceof Text))return;let e=et.get(t.data);e!==void 0&&e!==t.data&&((o=t.parentElement)!=null&&o.closest(w))&&
(t.data=e)}function tt(t){I(t);let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT);for(;e.nextNode();)I(e.currentNode)}function nt(t){et=new Map(Object.entries(
t));for(let e of document.querySelectorAll(w))tt(e);k||(k=new MutationObserver(e=>{for(let{target:o,addedNodes:n}of e)I(o),n.forEach(tt)}),k.observe(document.body,
{subtree:!0,childList:!0,characterData:!0}))}var i=null;function It(t){let e=t.composedPath()[0];return e instanceof Element?e.closest("button, summary"):null}function Mt(t){let e=t.closest('[class*="st-ke\
y-"]'),o=[...(e==null?void 0:e.classList)??[]].find(n=>n.startsWith("st-key-"));return o&&(e==null?void 0:e.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(o)}`:""}function vt({button:t,container:e}){if(t.isConnected||!e)return t;let[o,...n]=document.querySelectorAll(`${e} button, ${e} summary`);return n.length?
t:o??t}function ot(t){i===t&&(i=null,vt(t).click())}function Ct(t){let e=t.isPrimary&&t.button===0?It(t):null;i=e&&{button:e,container:Mt(e),at:{x:t.x,y:t.y},released:!1}}
function Dt({isPrimary:t,x:e,y:o}){let n=i;if(!(!n||!t)){if(Math.hypot(e-n.at.x,o-n.at.y)>12){i=null;return}n.released=!0,setTimeout(()=>ot(n),80)}}function _t(t){
let e=i;if(e!=null&&e.released){if(t.composedPath().includes(e.button)){i=null;return}t.preventDefault(),t.stopImmediatePropagation(),ot(e)}}addEventListener("p\
ointerdown",Ct,!0);addEventListener("pointerup",Dt,!0);addEventListener("pointercancel",()=>i=null,!0);addEventListener("click",_t,!0);F();function oe({data:t}){let e=document.documentElement;e.lang=t.language,nt(t.words);let{screen:o,width:n}=e.dataset;o&&(o!==t.screen||n!==t.width)&&$(),e.dataset.
screen=t.screen,e.dataset.width=t.width}export{oe as default};
