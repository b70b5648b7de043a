// Made by `make bundles` of kit/page.js cbae6880405e966b
function h(t,e={}){return Object.assign(document.createElement(t),e)}var M="[data-test-script-state]",y="data-stale",c=`[${y}="true"]`,A="data-retained",a=`[${A}]`,v=":is(.stButton, .stDownloadButton, .stFormSubmitButton) button";function Q(){return document.querySelector('[data-testid="stMain"]')??document.documentElement}function D(){Q().scrollTo(0,0)}function p(){let t=document.querySelector(M);return(t==null?void 0:t.dataset.testScriptState)==="running"}var Z=100,tt=1e3,f=h("div",{className:"announcements"});f.setAttribute("role","status");f.setAttribute("aria-atomic","false");var E=new Map,T,C,$=-1/0;function et(){
let t=`[data-announced]:not([data-announced=""], ${c} *)`,e=[...document.querySelectorAll(t)];return new Map(e.map(({dataset:o,textContent:n})=>[o.announced??"",
(o.announcement??n??"").replace(/\s+/g," ").trim()]))}function nt(){if(p())return B();let[t,e]=[E,T];if(E=et(),T=E.size?document.documentElement.dataset.screen:
void 0,T===void 0||T!==e)return;let o=[...E].filter(([n,r])=>r&&t.get(n)!==r).map(([,n])=>n);o.length&&ot(o.map(n=>h("p",{textContent:n})))}function ot(t){performance.
now()-$>tt&&f.replaceChildren(),f.append(...t),$=performance.now()}function B(){clearTimeout(C),C=setTimeout(nt,Z)}document.body.append(f);var rt=new MutationObserver(
B);rt.observe(document.getElementById("root")??document.body,{subtree:!0,childList:!0,characterData:!0});function st(t){for(let e=t.parentElement;e;e=e.parentElement){if(!e.matches('[class*="st-key-"]'))continue;let o=[...e.querySelectorAll(v)];if(o.length)return o}
return[]}function w(t,e,o){t.getAttribute(e)!==o&&t.setAttribute(e,o)}function ct(){var t;for(let e of document.querySelectorAll("[data-row-name]")){let{rowName:o,
rowState:n}=e.dataset;for(let r of st(e)){let s=((t=r.textContent)==null?void 0:t.trim())??"";o?w(r,"aria-label",`${s}: ${o}`):r.removeAttribute("aria-label"),n&&
w(r,"data-state",n)}}}function it(){let o=[...document.querySelectorAll(`[data-current]:not(${c} *)`)].flatMap(({dataset:n})=>(n.current??"").split(" ").filter(
Boolean)).flatMap(n=>[...document.querySelectorAll(`.st-key-${CSS.escape(n)} button`)]);for(let n of document.querySelectorAll("button[aria-current]"))o.includes(
n)||n.removeAttribute("aria-current");for(let n of o)w(n,"aria-current","true")}function at(){ct(),it()}new MutationObserver(at).observe(document,{subtree:!0,childList:!0,
characterData:!0,attributeFilter:[y]});var ut=/\u2060(?:\\(?=[!-/:-@[-`{-~]))?/g;var H=["aria-label","title"];function _(t){return t.replace(ut,"")}function L(t){if(t instanceof Text)t.data.includes("⁠")&&(t.data=_(t.data));else if(t instanceof
Element)for(let e of H){let o=t.getAttribute(e);o!=null&&o.includes("⁠")&&t.setAttribute(e,_(o))}}function q(t){L(t);let e=document.createTreeWalker(t,NodeFilter.
SHOW_ELEMENT|NodeFilter.SHOW_TEXT);for(;e.nextNode();)L(e.currentNode)}function P(){q(document.body),new MutationObserver(t=>{for(let{type:e,target:o,addedNodes:n}of t)
e==="childList"?n.forEach(q):L(o)}).observe(document.body,{subtree:!0,childList:!0,characterData:!0,attributeFilter:H})}var lt='[class*="st-key-"]',F="a[href], button, input, select, textarea, summary",ft='p[tabindex="-1"], h1, h2, h3',dt=30,mt=10,pt=["disabled","hidden",A,"class"],
G={subtree:!0,childList:!0,attributeFilter:pt},d=[],N=!1,U;function J(){var e;let t=document.activeElement;for(;(e=t==null?void 0:t.shadowRoot)!=null&&e.activeElement;)
t=t.shadowRoot.activeElement;return t}var x=t=>[...t.classList].find(e=>e.startsWith("st-key-"))??"",O=t=>{var e;return((e=x(t.closest(lt)??t).match(/^[^_]+_/))==
null?void 0:e[0])??""};function m(t){return[...t.querySelectorAll(F)].filter(o=>!o.closest(`${c}, ${a}`))}var Et=t=>{var e;return((e=t.checkVisibility)==null?void 0:
e.call(t))??t.getClientRects().length>0};function Tt(t){try{return t.matches(":focus-visible")}catch{return!0}}function u(t){return!(t instanceof HTMLElement)||
!t.isConnected?!1:!t.matches(":disabled")&&!t.closest(`${c}, ${a}`)&&Et(t)}var g=t=>{var e;return t.getAttribute("aria-label")??((e=t.textContent)==null?void 0:
e.trim())??""};function St(t){let[e,o]=[[],t.getRootNode()];for(let n=t.parentNode;n;n=n.parentNode){n instanceof ShadowRoot&&(n=n.host);let r=n instanceof HTMLElement&&
n.getRootNode()===o?x(n):"";n instanceof HTMLElement&&e.push({element:n,key:r})}return e}function S({element:t,key:e}){let n=t.isConnected&&(!e||x(t)===e)?t:e&&
document.querySelector(`.${CSS.escape(e)}:not(${c})`);return n instanceof HTMLElement&&!n.closest(a)?n:void 0}var b=({ancestors:t})=>t.filter(({key:e})=>e);function bt(t){
let e=St(t),[o,n]=e.filter(({key:r})=>r).map(r=>m(r.element));return{element:t,name:g(t),kind:O(t),state:t.dataset.state,ancestors:e,index:(o==null?void 0:o.indexOf(
t))??-1,slot:(n==null?void 0:n.indexOf(t))??-1,ringed:Tt(t)}}function V(t){let{element:e,name:o,index:n}=t;if(u(e))return e;let[r]=b(t);if(!r){let k=t.ancestors.
map(S).find(Boolean);return k&&m(k).find(I=>g(I)===o&&u(I))}let s=S(r),R=s?m(s):[],l=R[n];return(l==null?void 0:l.tagName)===e.tagName&&(R.length===1||g(l)===o)&&
u(l)?l:void 0}function ht({element:t,kind:e,state:o}){let n=m(document).filter(s=>e&&O(s)===e&&s.dataset.state===o&&u(s)),r=s=>t.compareDocumentPosition(s)&Node.
DOCUMENT_POSITION_FOLLOWING;return n.find(r)??n.filter(s=>!r(s)).pop()}function W(t){let e=b(t)[1];return e&&S(e)}function yt(t){let e=W(t);if(!e){let s=d.slice(
1).find(W);return s&&V(s)}let o=m(e),n=o.filter(s=>t.kind&&O(s)===t.kind),r=o[t.slot];return[...n.includes(r)?[]:n,r,...o].find(u)}function At(t){let o=[...(b(t).
length?b(t):t.ancestors).map(S),document.body].filter(r=>r!==void 0);return[ft,"p:not(:empty)"].flatMap(r=>o.flatMap(s=>[...s.querySelectorAll(r)])).find(u)}function wt(t){
let e=t.element.isConnected&&!t.element.closest(a)?ht(t):yt(t);return V(t)??e??At(t)}function K(){let[t]=d;if(!t||u(t.element))return!1;let e=J();return!e||e===
document.body||e===t.element||e.closest(a)!==null}function Lt(){if(!K())return;if(p())return Y();let[t]=d,e=wt(t);e&&(e.matches(F)||(e.tabIndex=-1),N=!0,e.focus(
{preventScroll:!t.ringed}))}function Y(){clearTimeout(U),U=setTimeout(Lt,dt)}var j=new MutationObserver(()=>K()&&Y());function z(){let t=J();if(!(t instanceof HTMLElement)||
t===document.body||t.closest(a))return;let e=t.getRootNode();e instanceof ShadowRoot&&j.observe(e,G),d=[bt(t),...d.filter(o=>o.element!==t)].slice(0,mt)}addEventListener(
"focusin",z,!0);addEventListener("click",z,!0);addEventListener("keydown",t=>{t.repeat&&N&&(t.key==="Enter"||t.key===" ")&&t.preventDefault(),t.repeat||(N=!1)},
!0);j.observe(document,G);var i=null;function Nt(t){let e=t.composedPath()[0];return e instanceof Element?e.closest("button, summary"):null}function gt(t){let e=t.closest('[class*="st-ke\
y-"]'),o=[...(e==null?void 0:e.classList)??[]].find(n=>n.startsWith("st-key-"));return o&&(e==null?void 0:e.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(o)}`:""}function xt({button:t,container:e}){if(t.isConnected||!e)return t;let[o,...n]=document.querySelectorAll(`${e} button, ${e} summary`);return n.length?
t:o??t}function X(t){i===t&&(i=null,xt(t).click())}function Ot(t){let e=t.isPrimary&&t.button===0?Nt(t):null;i=e&&{button:e,container:gt(e),at:{x:t.x,y:t.y},released:!1}}
function Rt({isPrimary:t,x:e,y:o}){let n=i;if(!(!n||!t)){if(Math.hypot(e-n.at.x,o-n.at.y)>12){i=null;return}n.released=!0,setTimeout(()=>X(n),80)}}function kt(t){
let e=i;if(e!=null&&e.released){if(t.composedPath().includes(e.button)){i=null;return}t.preventDefault(),t.stopImmediatePropagation(),X(e)}}addEventListener("po\
interdown",Ot,!0);addEventListener("pointerup",Rt,!0);addEventListener("pointercancel",()=>i=null,!0);addEventListener("click",kt,!0);P();function Yt({data:t}){let e=document.documentElement;e.lang=t.language,(e.dataset.screen!==t.screen||e.dataset.width!==t.width)&&D(),e.dataset.screen=t.screen,
e.dataset.width=t.width}export{Yt as default};
