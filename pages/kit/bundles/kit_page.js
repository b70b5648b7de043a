// Made by `make bundles` of kit/page.js 7f0f812eeb233437
function b(t,e={}){return Object.assign(document.createElement(t),e)}var M="[data-test-script-state]",h="data-stale",c=`[${h}="true"]`,y="data-retained",a=`[${y}]`,v=":is(.stButton, .stDownloadButton, .stFormSubmitButton) button";function D(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function m(){let t=document.querySelector(M);return(t==null?void 0:t.dataset.testScriptState)==="running"}var X=100,A=b("div",{className:"announcements"});A.setAttribute("role","status");var p=new Map,E,C;function Q(){let t=`[data-announced]:not([data-announced=""],\
 ${c} *)`,e=[...document.querySelectorAll(t)];return new Map(e.map(({dataset:o,textContent:n})=>[o.announced??"",(o.announcement??n??"").replace(/\s+/g," ").trim()]))}
function Z(){if(m())return $();let[t,e]=[p,E];if(p=Q(),E=p.size?document.documentElement.dataset.screen:void 0,E===void 0||E!==e)return;let o=[...p].filter(([n,
r])=>r&&t.get(n)!==r).map(([,n])=>n);o.length&&A.replaceChildren(...o.map(n=>b("p",{textContent:n})))}function $(){clearTimeout(C),C=setTimeout(Z,X)}document.body.
append(A);var tt=new MutationObserver($);tt.observe(document.getElementById("root")??document.body,{subtree:!0,childList:!0,characterData:!0});function et(t){for(let e=t.parentElement;e;e=e.parentElement){if(!e.matches('[class*="st-key-"]'))continue;let o=[...e.querySelectorAll(v)];if(o.length)return o}
return[]}function w(t,e,o){t.getAttribute(e)!==o&&t.setAttribute(e,o)}function nt(){var t;for(let e of document.querySelectorAll("[data-row-name]")){let{rowName:o,
rowState:n}=e.dataset;for(let r of et(e)){let s=((t=r.textContent)==null?void 0:t.trim())??"";o?w(r,"aria-label",`${s}: ${o}`):r.removeAttribute("aria-label"),n&&
w(r,"data-state",n)}}}function ot(){let o=[...document.querySelectorAll(`[data-current]:not(${c} *)`)].flatMap(({dataset:n})=>(n.current??"").split(" ").filter(
Boolean)).flatMap(n=>[...document.querySelectorAll(`.st-key-${CSS.escape(n)} button`)]);for(let n of document.querySelectorAll("button[aria-current]"))o.includes(
n)||n.removeAttribute("aria-current");for(let n of o)w(n,"aria-current","true")}function rt(){nt(),ot()}new MutationObserver(rt).observe(document,{subtree:!0,childList:!0,
characterData:!0,attributeFilter:[h]});var st=/\u2060(?:\\(?=[!-/:-@[-`{-~]))?/g;var q=["aria-label","title"];function B(t){return t.replace(st,"")}function L(t){if(t instanceof Text)t.data.includes("⁠")&&(t.data=B(t.data));else if(t instanceof
Element)for(let e of q){let o=t.getAttribute(e);o!=null&&o.includes("⁠")&&t.setAttribute(e,B(o))}}function _(t){L(t);let e=document.createTreeWalker(t,NodeFilter.
SHOW_ELEMENT|NodeFilter.SHOW_TEXT);for(;e.nextNode();)L(e.currentNode)}function P(){_(document.body),new MutationObserver(t=>{for(let{type:e,target:o,addedNodes:n}of t)
e==="childList"?n.forEach(_):L(o)}).observe(document.body,{subtree:!0,childList:!0,characterData:!0,attributeFilter:q})}var ct='[class*="st-key-"]',W="a[href], button, input, select, textarea, summary",it='p[tabindex="-1"], h1, h2, h3',at=30,ut=10,lt=["disabled","hidden",y,"class"],
F={subtree:!0,childList:!0,attributeFilter:lt},f=[],N=!1,H;function G(){var e;let t=document.activeElement;for(;(e=t==null?void 0:t.shadowRoot)!=null&&e.activeElement;)
t=t.shadowRoot.activeElement;return t}var x=t=>[...t.classList].find(e=>e.startsWith("st-key-"))??"",O=t=>{var e;return((e=x(t.closest(ct)??t).match(/^[^_]+_/))==
null?void 0:e[0])??""};function d(t){return[...t.querySelectorAll(W)].filter(o=>!o.closest(`${c}, ${a}`))}var ft=t=>{var e;return((e=t.checkVisibility)==null?void 0:
e.call(t))??t.getClientRects().length>0};function dt(t){try{return t.matches(":focus-visible")}catch{return!0}}function u(t){return!(t instanceof HTMLElement)||
!t.isConnected?!1:!t.matches(":disabled")&&!t.closest(`${c}, ${a}`)&&ft(t)}var g=t=>{var e;return t.getAttribute("aria-label")??((e=t.textContent)==null?void 0:
e.trim())??""};function mt(t){let[e,o]=[[],t.getRootNode()];for(let n=t.parentNode;n;n=n.parentNode){n instanceof ShadowRoot&&(n=n.host);let r=n instanceof HTMLElement&&
n.getRootNode()===o?x(n):"";n instanceof HTMLElement&&e.push({element:n,key:r})}return e}function T({element:t,key:e}){let n=t.isConnected&&(!e||x(t)===e)?t:e&&
document.querySelector(`.${CSS.escape(e)}:not(${c})`);return n instanceof HTMLElement&&!n.closest(a)?n:void 0}var S=({ancestors:t})=>t.filter(({key:e})=>e);function pt(t){
let e=mt(t),[o,n]=e.filter(({key:r})=>r).map(r=>d(r.element));return{element:t,name:g(t),kind:O(t),state:t.dataset.state,ancestors:e,index:(o==null?void 0:o.indexOf(
t))??-1,slot:(n==null?void 0:n.indexOf(t))??-1,ringed:dt(t)}}function J(t){let{element:e,name:o,index:n}=t;if(u(e))return e;let[r]=S(t);if(!r){let k=t.ancestors.
map(T).find(Boolean);return k&&d(k).find(I=>g(I)===o&&u(I))}let s=T(r),R=s?d(s):[],l=R[n];return(l==null?void 0:l.tagName)===e.tagName&&(R.length===1||g(l)===o)&&
u(l)?l:void 0}function Et({element:t,kind:e,state:o}){let n=d(document).filter(s=>e&&O(s)===e&&s.dataset.state===o&&u(s)),r=s=>t.compareDocumentPosition(s)&Node.
DOCUMENT_POSITION_FOLLOWING;return n.find(r)??n.filter(s=>!r(s)).pop()}function U(t){let e=S(t)[1];return e&&T(e)}function Tt(t){let e=U(t);if(!e){let s=f.slice(
1).find(U);return s&&J(s)}let o=d(e),n=o.filter(s=>t.kind&&O(s)===t.kind),r=o[t.slot];return[...n.includes(r)?[]:n,r,...o].find(u)}function St(t){let o=[...(S(t).
length?S(t):t.ancestors).map(T),document.body].filter(r=>r!==void 0);return[it,"p:not(:empty)"].flatMap(r=>o.flatMap(s=>[...s.querySelectorAll(r)])).find(u)}function bt(t){
let e=t.element.isConnected&&!t.element.closest(a)?Et(t):Tt(t);return J(t)??e??St(t)}function V(){let[t]=f;if(!t||u(t.element))return!1;let e=G();return!e||e===
document.body||e===t.element||e.closest(a)!==null}function ht(){if(!V())return;if(m())return K();let[t]=f,e=bt(t);e&&(e.matches(W)||(e.tabIndex=-1),N=!0,e.focus(
{preventScroll:!t.ringed}))}function K(){clearTimeout(H),H=setTimeout(ht,at)}var Y=new MutationObserver(()=>V()&&K());function j(){let t=G();if(!(t instanceof HTMLElement)||
t===document.body||t.closest(a))return;let e=t.getRootNode();e instanceof ShadowRoot&&Y.observe(e,F),f=[pt(t),...f.filter(o=>o.element!==t)].slice(0,ut)}addEventListener(
"focusin",j,!0);addEventListener("click",j,!0);addEventListener("keydown",t=>{t.repeat&&N&&(t.key==="Enter"||t.key===" ")&&t.preventDefault(),t.repeat||(N=!1)},
!0);Y.observe(document,F);var i=null;function yt(t){let e=t.composedPath()[0];return e instanceof Element?e.closest("button, summary"):null}function At(t){let e=t.closest('[class*="st-ke\
y-"]'),o=[...(e==null?void 0:e.classList)??[]].find(n=>n.startsWith("st-key-"));return o&&(e==null?void 0:e.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(o)}`:""}function wt({button:t,container:e}){if(t.isConnected||!e)return t;let[o,...n]=document.querySelectorAll(`${e} button, ${e} summary`);return n.length?
t:o??t}function z(t){i===t&&(i=null,wt(t).click())}function Lt(t){let e=t.isPrimary&&t.button===0?yt(t):null;i=e&&{button:e,container:At(e),at:{x:t.x,y:t.y},released:!1}}
function Nt({isPrimary:t,x:e,y:o}){let n=i;if(!(!n||!t)){if(Math.hypot(e-n.at.x,o-n.at.y)>12){i=null;return}n.released=!0,setTimeout(()=>z(n),80)}}function gt(t){
let e=i;if(e!=null&&e.released){if(t.composedPath().includes(e.button)){i=null;return}t.preventDefault(),t.stopImmediatePropagation(),z(e)}}addEventListener("po\
interdown",Lt,!0);addEventListener("pointerup",Nt,!0);addEventListener("pointercancel",()=>i=null,!0);addEventListener("click",gt,!0);P();function Gt({data:t}){let e=document.documentElement;e.lang=t.language,(e.dataset.screen!==t.screen||e.dataset.width!==t.width)&&D(),e.dataset.screen=t.screen,
e.dataset.width=t.width}export{Gt as default};
