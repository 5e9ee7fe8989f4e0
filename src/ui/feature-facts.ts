import { NO_GREEN } from '../model/green-class.ts';
import { indexOfItem } from '../model/item-key.ts';
import type { ItemsByRole, Layer, ProjectSite, Role } from '../model/layer.ts';
import type { Language } from '../model/language.ts';
import { peopleText, yuanText } from '../text/amounts.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';

/** A name and what is known under it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** One thing on the map in words; plain text throughout. */
export interface FeatureFacts {
  readonly id: string;
  readonly name: string;
  /** Its class, such as 综合公园 G11; `null` where the layer has none. */
  readonly kind: string | null;
  readonly facts: readonly Fact[];
  /** 形象进度 of a project, 0 to 1. */
  readonly progressShare: number | null;
  /** 存在问题 of a project. */
  readonly problems: string | null;
  /** As the file had them. */
  readonly properties: readonly Fact[];
}

/** An item together with its role, which tells its fields. */
type Found = { [R in Role]: { readonly role: R; readonly item: ItemsByRole[R][number] } }[Role];

type MaybeFact = readonly [label: string, value: string | null];

/** What is told of one item; `null` when the layer has no such item. @param at where it is in the layer, if known */
export function featureFacts(layer: Layer, id: string, language: Language, at = -1): FeatureFacts | null {
  const item = layer.items[indexOfItem(layer, { featureId: id, at })];
  if (item === undefined) return null;
  // A layer's role and its items belong together; the compiler forgets that for a union.
  const found = { role: layer.role, item } as Found;
  const site = found.role === 'projects' ? found.item : null;
  return {
    id,
    name: item.name ?? text('feature.unnamed', language, { id }),
    kind: kindOf(found, language),
    facts: factsOf(found, language).flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    progressShare: site?.progressShare ?? null,
    problems: site?.problems ?? null,
    properties: Object.entries(item.properties).flatMap(([label, value]) => {
      return value === null || value === undefined || value === '' ? [] : [{ label, value: plain(value) }];
    }),
  };
}

function kindOf({ role, item }: Found, language: Language): string | null {
  switch (role) {
    case 'green':
      if (item.code === null) return text('feature.no-class', language);
      if (item.code === NO_GREEN) return text('green.none', language);
      return `${text(`green.${item.code}`, language)} ${item.code}`;
    case 'water':
      return text(`water.${item.kind}`, language);
    case 'roads':
      return text(`road.${item.roadClass}`, language);
    case 'projects':
      return text(`project.${item.category}`, language);
    case 'plan':
      return item.code;
    default:
      return null;
  }
}

function factsOf({ role, item }: Found, language: Language): readonly MaybeFact[] {
  const word = (key: TextKey) => text(key, language);
  const share = (value: number | null) => {
    return value === null ? null : formatQuantity({ value, unit: 'share' }, language, 0);
  };
  const answer = (value: boolean | null) => {
    return value === null ? null : word(value ? 'answer.yes' : 'answer.no');
  };
  switch (role) {
    case 'districts':
      return [
        [word('fact.population'), item.population === null ? null : peopleText(item.population, language)],
        [word('fact.population-year'), item.populationYear === null ? null : String(item.populationYear)],
        [word('fact.population-basis'), item.populationBasis],
      ];
    case 'green':
      return [[word('fact.green-share'), share(item.greenShare)]];
    case 'water':
      return [[word('fact.natural-shore'), share(item.naturalShoreShare)]];
    case 'roads':
      return [
        [word('fact.street-trees'), answer(item.streetTrees)],
        [word('fact.shaded'), answer(item.shaded)],
      ];
    case 'projects':
      return ledgerFacts(item, language);
    default:
      return [];
  }
}

/** The ledger's columns in its own order. */
function ledgerFacts(site: ProjectSite, language: Language): readonly MaybeFact[] {
  const word = (key: TextKey) => text(key, language);
  const money = (yuan: number | null) => (yuan === null ? null : yuanText(yuan, language));
  const { status, nature, investTotalYuan: total, investDoneYuan: done, start, finish } = site;
  return [
    [word('fact.status'), status === null ? null : word(`status.${status}`)],
    [word('fact.nature'), nature === null ? null : word(`nature.${nature}`)],
    [word('fact.location'), site.location],
    [word('fact.content'), site.content],
    [word('fact.invest-total'), money(total)],
    [word('fact.invest-done'), doneText(total, done, language)],
    [word('fact.owner'), site.owner],
    [word('fact.period'), start === null && finish === null ? null : `${start ?? '…'} — ${finish ?? '…'}`],
  ];
}

/** What is spent, and its share of the whole where that is known. */
function doneText(total: number | null, done: number | null, language: Language): string | null {
  if (done === null) return null;
  const money = yuanText(done, language);
  if (total === null || total === 0) return money;
  return text('fact.invest-share', language, { money, share: formatNumber((done / total) * 100, language) });
}

/** A longer text is cut: nobody reads it, and laying it out would stop the page. */
const MOST_CHARACTERS = 10_000;

/** A value of the file as plain text, whatever it is. */
function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
