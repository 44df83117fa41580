/**
 * What the element looks like. The page around it may hold any rule whatsoever: `!important` inside a shadow tree wins over
 * `!important` outside (CSS Cascade 4 § 6.1), so what would break the frame is said so; the rest is the author’s to style.
 */
export const STYLE = `
:host{display:block!important;container-type:inline-size!important;height:auto!important;max-height:none!important;min-width:min(280px,100%)!important}
:host([hidden]){display:none!important}
div{position:relative}
iframe{display:block;width:100%;border:0}
slot{display:block;position:absolute;inset:0;overflow:auto}
slot[hidden]{display:none}
::slotted(*){max-width:100%!important}
iframe[inert]{position:absolute;inset:0;height:100%!important;opacity:0}
div.stopped{min-height:0}
.stopped slot{position:static}
p{padding:1em;border:1px solid;font:1rem/1.4 system-ui;white-space:pre-line}
p:empty{display:none}
@media print{div.told{min-height:0}.told slot{display:block;position:static}.told iframe{display:none}}
`;
