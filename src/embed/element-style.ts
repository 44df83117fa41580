/**
 * What the element looks like. The page around it may hold any rule whatsoever: `!important` inside a shadow tree wins over
 * `!important` outside (CSS Cascade 4 § 6.1), so what would break the frame is said so; the rest is the author’s to style.
 */
export const STYLE = `
:host{display:block!important;container-type:inline-size!important;height:auto!important;max-height:none!important;min-width:min(280px,100%)!important}
:host([hidden]){display:none!important}
div{position:relative}
iframe,slot,img{display:block;width:100%;border:0}
slot,a,[inert]{position:absolute;inset:0;overflow:auto}
::slotted(*){max-width:100%!important}
[inert]{height:100%!important;opacity:0}
p:not(:empty)~*{position:static}
p{padding:1em;border:1px solid;font:1rem system-ui;white-space:pre-line}
p:empty,.told a{display:none}
@media screen{.shown slot,.shown a,img{display:none}}
@media print{:host div{min-height:0}slot,a{position:static}iframe{display:none}}
`;
