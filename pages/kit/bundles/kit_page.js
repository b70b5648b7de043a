// Made by `make bundles` of kit/page.js cb1d6afc2ba641fa
function b(t,e={}){return Object.assign(document.createElement(t),e)}var M="[data-test-script-state]",h="data-stale",c=`[${h}="true"]`,y="data-retained",a=`[${y}]`,D=":is(.stButton, .stDownloadButton, .stFormSubmitButton) button";function C(){(document.querySelector('[data-testid="stMain"]')??window).scrollTo(0,0)}function m(){let t=document.querySelector(M);return(t==null?void 0:t.dataset.testScriptState)==="running"}var X=100,A=b("div",{className:"announcements"});A.setAttribute("role","status");var p=new Map,T,v;function Q(){let t=`[data-announced]:not([data-announced=""],\
 ${c} *)`,e=[...document.querySelectorAll(t)];return new Map(e.map(({dataset:o,textContent:n})=>[o.announced??"",(o.announcement??n??"").replace(/\s+/g," ").trim()]))}
function Z(){if(m())return B();let[t,e]=[p,T];if(p=Q(),T=p.size?document.documentElement.dataset.screen:void 0,T===void 0||T!==e)return;let o=[...p].filter(([n,
r])=>r&&t.get(n)!==r).map(([,n])=>n);o.length&&A.replaceChildren(...o.map(n=>b("p",{textContent:n})))}function B(){clearTimeout(v),v=setTimeout(Z,X)}document.body.
append(A);var tt=new MutationObserver(B);tt.observe(document.getElementById("root")??document.body,{subtree:!0,childList:!0,characterData:!0});function et(t){for(let e=t.parentElement;e;e=e.parentElement){if(!e.matches('[class*="st-key-"]'))continue;let o=[...e.querySelectorAll(D)];if(o.length)return o}
return[]}function w(t,e,o){t.getAttribute(e)!==o&&t.setAttribute(e,o)}function nt(){var t;for(let e of document.querySelectorAll("[data-row-name]")){let{rowName:o,
rowState:n}=e.dataset;for(let r of et(e)){let s=((t=r.textContent)==null?void 0:t.trim())??"";o?w(r,"aria-label",`${s}: ${o}`):r.removeAttribute("aria-label"),n&&
w(r,"data-state",n)}}}function ot(){let o=[...document.querySelectorAll(`[data-current]:not(${c} *)`)].flatMap(({dataset:n})=>(n.current??"").split(" ").filter(
Boolean)).flatMap(n=>[...document.querySelectorAll(`.st-key-${CSS.escape(n)} button`)]);for(let n of document.querySelectorAll("button[aria-current]"))o.includes(
n)||n.removeAttribute("aria-current");for(let n of o)w(n,"aria-current","true")}function rt(){nt(),ot()}new MutationObserver(rt).observe(document,{subtree:!0,childList:!0,
characterData:!0,attributeFilter:[h]});var st=/\u2060(?:\\(?=[!-/:-@[-`{-~]))?/g;var q=["aria-label","title"];function _(t){return t.replace(st,"")}function L(t){if(t instanceof Text)t.data.includes("⁠")&&(t.data=_(t.data));else if(t instanceof
Element)for(let e of q){let o=t.getAttribute(e);o!=null&&o.includes("⁠")&&t.setAttribute(e,_(o))}}function $(t){L(t);let e=document.createTreeWalker(t,NodeFilter.
SHOW_ELEMENT|NodeFilter.SHOW_TEXT);for(;e.nextNode();)L(e.currentNode)}function P(){$(document.body),new MutationObserver(t=>{for(let{type:e,target:o,addedNodes:n}of t)
e==="childList"?n.forEach($):L(o)}).observe(document.body,{subtree:!0,childList:!0,characterData:!0,attributeFilter:q})}var ct='[class*="st-key-"]',W="a[href], button, input, select, textarea, summary",it='[tabindex="-1"]:is(p, h1, h2, h3), h1, h2, h3',at=30,ut=10,lt=["disabled",
"hidden",y,"class"],F={subtree:!0,childList:!0,attributeFilter:lt},f=[],N=!1,H;function G(){var e;let t=document.activeElement;for(;(e=t==null?void 0:t.shadowRoot)!=
null&&e.activeElement;)t=t.shadowRoot.activeElement;return t}var O=t=>[...t.classList].find(e=>e.startsWith("st-key-"))??"",x=t=>{var e;return((e=O(t.closest(ct)??
t).match(/^[^_]+_/))==null?void 0:e[0])??""};function d(t){return[...t.querySelectorAll(W)].filter(o=>!o.closest(`${c}, ${a}`))}var ft=t=>{var e;return((e=t.checkVisibility)==
null?void 0:e.call(t))??t.getClientRects().length>0};function u(t){return!(t instanceof HTMLElement)||!t.isConnected?!1:!t.matches(":disabled")&&!t.closest(`${c}\
, ${a}`)&&ft(t)}var g=t=>{var e;return t.getAttribute("aria-label")??((e=t.textContent)==null?void 0:e.trim())??""};function dt(t){let[e,o]=[[],t.getRootNode()];
for(let n=t.parentNode;n;n=n.parentNode){n instanceof ShadowRoot&&(n=n.host);let r=n instanceof HTMLElement&&n.getRootNode()===o?O(n):"";n instanceof HTMLElement&&
e.push({element:n,key:r})}return e}function E({element:t,key:e}){let n=t.isConnected&&(!e||O(t)===e)?t:e&&document.querySelector(`.${CSS.escape(e)}:not(${c})`);
return n instanceof HTMLElement&&!n.closest(a)?n:void 0}var S=({ancestors:t})=>t.filter(({key:e})=>e);function mt(t){let e=dt(t),[o,n]=e.filter(({key:r})=>r).map(
r=>d(r.element));return{element:t,name:g(t),kind:x(t),state:t.dataset.state,ancestors:e,index:(o==null?void 0:o.indexOf(t))??-1,slot:(n==null?void 0:n.indexOf(t))??
-1,ringed:t.matches(":focus-visible")}}function J(t){let{element:e,name:o,index:n}=t;if(u(e))return e;let[r]=S(t);if(!r){let k=t.ancestors.map(E).find(Boolean);
return k&&d(k).find(I=>g(I)===o&&u(I))}let s=E(r),R=s?d(s):[],l=R[n];return(l==null?void 0:l.tagName)===e.tagName&&(R.length===1||g(l)===o)&&u(l)?l:void 0}function pt({
element:t,kind:e,state:o}){let n=d(document).filter(s=>e&&x(s)===e&&s.dataset.state===o&&u(s)),r=s=>t.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING;
return n.find(r)??n.filter(s=>!r(s)).pop()}function U(t){let e=S(t)[1];return e&&E(e)}function Tt(t){let e=U(t);if(!e){let s=f.slice(1).find(U);return s&&J(s)}let o=d(
e),n=o.filter(s=>t.kind&&x(s)===t.kind),r=o[t.slot];return[...n.includes(r)?[]:n,r,...o].find(u)}function Et(t){let o=[...(S(t).length?S(t):t.ancestors).map(E),
document.body].filter(r=>r!==void 0);return[it,"p:not(:empty)"].flatMap(r=>o.flatMap(s=>[...s.querySelectorAll(r)])).find(u)}function St(t){let e=t.element.isConnected&&
!t.element.closest(a)?pt(t):Tt(t);return J(t)??e??Et(t)}function V(){let[t]=f;if(!t||u(t.element))return!1;let e=G();return!e||e===document.body||e===t.element||
e.closest(a)!==null}function bt(){if(!V())return;if(m())return K();let[t]=f,e=St(t);e&&(e.matches(W)||(e.tabIndex=-1),N=!0,e.focus({preventScroll:!t.ringed}))}function K(){
clearTimeout(H),H=setTimeout(bt,at)}var Y=new MutationObserver(()=>V()&&K());function j(){let t=G();if(!(t instanceof HTMLElement)||t===document.body||t.closest(
a))return;let e=t.getRootNode();e instanceof ShadowRoot&&Y.observe(e,F),f=[mt(t),...f.filter(o=>o.element!==t)].slice(0,ut)}addEventListener("focusin",j,!0);addEventListener(
"click",j,!0);addEventListener("keydown",t=>{t.repeat&&N&&(t.key==="Enter"||t.key===" ")&&t.preventDefault(),t.repeat||(N=!1)},!0);Y.observe(document,F);var i=null;function ht(t){let e=t.composedPath()[0];return e instanceof Element?e.closest("button, summary"):null}function yt(t){let e=t.closest('[class*="st-ke\
y-"]'),o=[...(e==null?void 0:e.classList)??[]].find(n=>n.startsWith("st-key-"));return o&&(e==null?void 0:e.querySelectorAll("button, summary").length)===1?`.${CSS.
escape(o)}`:""}function At({button:t,container:e}){if(t.isConnected||!e)return t;let[o,...n]=document.querySelectorAll(`${e} :is(button, summary)`);return n.length?
t:o??t}function z(t){i===t&&(i=null,At(t).click())}function wt(t){let e=t.isPrimary&&t.button===0?ht(t):null;i=e&&{button:e,container:yt(e),at:{x:t.x,y:t.y},released:!1}}
function Lt({isPrimary:t,x:e,y:o}){let n=i;if(!(!n||!t)){if(Math.hypot(e-n.at.x,o-n.at.y)>12){i=null;return}n.released=!0,setTimeout(()=>z(n),80)}}function Nt(t){
let e=i;if(e!=null&&e.released){if(t.composedPath().includes(e.button)){i=null;return}t.preventDefault(),t.stopImmediatePropagation(),z(e)}}addEventListener("po\
interdown",wt,!0);addEventListener("pointerup",Lt,!0);addEventListener("pointercancel",()=>i=null,!0);addEventListener("click",Nt,!0);P();function Ft({data:t}){let e=document.documentElement;e.lang=t.language,(e.dataset.screen!==t.screen||e.dataset.width!==t.width)&&C(),e.dataset.screen=t.screen,
e.dataset.width=t.width}export{Ft as default};
