/**
 * What Lit does for others than us. A bundler cannot see that none of our elements asks for it; so it is
 * taken out by its very text, and a build fails where the text is gone, or where one of ours would ask.
 */

/** A path as rollup writes it, whatever the machine. */
const slashed = (path) => path.replaceAll('\\', '/');

/** Each file of Lit's, by its name: what is taken out, and what stands there instead. */
const forOthers = {
  // Browsers older than any we name.
  'css-tag': [
    [/\w+\.ShadowRoot&&\(.*?CSSStyleSheet\.prototype/, '!0'],
    // What is said to authors at run time, the type checker has said to us.
    [/throw Error\("CSSResult is not constructable\.[^"]*"\)/, 'throw Error()'],
    [/throw Error\("Value passed to 'css' function[^"]*"\+t\+"[^"]*"\)/, 'throw Error()'],
  ],
  'reactive-element': [
    // Polyfills, decorators, and a register of the copies on a page.
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    [/static addInitializer\(.*?\}/, ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    // Properties that reflect to their attributes, and those with accessors of their own.
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/,
      '',
    ],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    // Attributes that hold JSON, and converters.
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [/h="function"==typeof t\.converter\?.*?:u;/, 'h=u;'],
  ],
  'lit-html': [
    ['throw Error("invalid template strings array")', 'throw Error()'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    // Directives, and parts that come and go with their element.
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=this\._\$AA.*?,t\}/, ''],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    ['get tagName(){return this.element.tagName}', ''],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)', 'constructor(t,i,s,e,h)'],
    // Templates of SVG and MathML by themselves, and bindings to a whole element or in a comment.
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
      'for(this.el=S.createElement(f,e),P.currentNode=this.el.content',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      '',
    ],
  ],
  'lit-element': [
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/, ''],
    [
      /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/,
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
};

/** What one of our modules would need of that. */
const ASKED = /lit\/directives|\b(?:reflect|converter)\s*:|\bsvg`|\bmathml`|<!--\s*\$\{/;

export const onlyForUs = {
  name: 'only-for-us',
  transform(code, id) {
    const path = slashed(id);
    const asked = !path.includes('/node_modules/') && ASKED.exec(code)?.[0];
    if (asked)
      throw new Error(`${path} asks for what is left out of Lit (${asked}): see only-for-us.`);
    const [, name] = /\/node_modules\/(?:@lit\/|lit).*\/([\w-]+)\.js$/.exec(path) ?? [];
    const short = (forOthers[name] ?? []).reduce((text, [pattern, instead]) => {
      const next = text.replace(pattern, () => instead);
      if (next === text) throw new Error(`${name} of Lit has changed: ${pattern} is gone.`);
      return next;
    }, code);
    return short === code ? null : { code: short, map: null };
  },
};
