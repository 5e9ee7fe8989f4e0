/** One member of the element, as the custom-elements manifest (schema 2.1.0) has it. */
interface Field {
  readonly kind: 'field' | 'method';
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly readonly?: true;
}

/** Members without an attribute. */
const PROPERTIES_ONLY = new Set(['project', 'ready']);

/**
 * Makes the custom-elements manifest out of what the sources say themselves: members from the interface of the types,
 * slots, parts, events and custom properties from the tags of the element's doc comment.
 *
 * @throws Error when a member has no description
 */
export function elementManifest(types: string, element: string) {
  const [, body = ''] = /export interface GardenCityMapElement[^{]*\{\n([\s\S]*?)\n\}/.exec(types) ?? [];
  const members = [...body.matchAll(/\/\*\* (.*?) \*\/\n {2}(readonly )?(\w+)(\(.*\))?: (.*);/g)].map(memberOf);
  const declared = body.split('\n').filter((line) => /^ {2}(?:readonly )?\w+[(:]/.test(line)).length;
  if (members.length === 0 || members.length !== declared) throw new Error('a member of the element has no description');
  const attributes = members.filter(({ kind, name }) => kind === 'field' && !PROPERTIES_ONLY.has(name))
    .map(({ name, description, type }) => ({ name: attributeOf(name), fieldName: name, description, type }));
  return {
    schemaVersion: '2.1.0',
    modules: [{
      kind: 'javascript-module',
      path: 'garden-city-map.js',
      declarations: [{
        kind: 'class', customElement: true, name: 'GardenCityMap', tagName: 'garden-city-map',
        description: 'A city\'s green indicators on an interactive map, with the same figures as a table under it.',
        superclass: { name: 'HTMLElement' },
        attributes: [...attributes, { name: 'lang', description: 'Language: zh-Hans, zh-Hant or en; else that of the page.', type: { text: 'string' } }],
        members,
        events: tagsOf(element, 'fires').map((tag) => ({ ...tag, type: { text: 'CustomEvent' } })),
        slots: tagsOf(element, 'slot'),
        cssParts: tagsOf(element, 'csspart'),
        cssProperties: tagsOf(element, 'cssprop'),
      }],
      exports: [{ kind: 'custom-element-definition', name: 'garden-city-map', declaration: { name: 'GardenCityMap' } }],
    }],
  };
}

function memberOf([, description = '', readonly, name = '', parameters, type = '']: RegExpMatchArray): Field {
  if (parameters !== undefined) return { kind: 'method', name, description };
  return { kind: 'field', name, description, type: { text: type }, ...(readonly === undefined ? {} : { readonly: true }) };
}

/** `fullMap` → `full-map`. */
function attributeOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `@csspart map - The map.`; the default slot has no name. */
function tagsOf(source: string, tag: string) {
  return [...source.matchAll(new RegExp(`\\* @${tag} (\\S*) ?- (.*)`, 'g'))].map(([, name = '', description = '']) => ({ name, description }));
}
