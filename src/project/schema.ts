import * as v from 'valibot';
import { REVIEW_STATES } from '../model/conflict.ts';
import { GREEN_CODES } from '../model/green-class.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { ROLES } from '../model/layer.ts';
import { PLAN_CLASSES, SEVERITIES } from '../model/plan.ts';
import { PALETTES, STANDARD_IDS } from '../model/project.ts';
import { ORIENTATIONS, PAPER_IDS, RESOLUTIONS, SHEET_BLOCKS, SHEET_STATUSES, SHEET_SUBJECTS } from '../model/sheet.ts';

/**
 * The project file, version 1: the one definition from which the types of what
 * comes in, the defaults, the messages and `public/project.schema.json` are made.
 * Unknown keys are refused, so that a misspelt one is seen.
 */
const text = v.pipe(v.string(), v.nonEmpty());
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2024-12-31'));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.gtValue(0));

const localText = v.union([
  text,
  v.strictObject({ 'zh-Hans': text, 'zh-Hant': v.optional(text), 'en': v.optional(text) }),
]);

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

const planClass = v.picklist(PLAN_CLASSES);
const planClasses = v.pipe(v.array(planClass), v.minLength(1));

const plan = v.strictObject({
  id: v.optional(v.nullable(text), null),
  name: v.optional(v.nullable(localText), null),
  authority: v.optional(v.nullable(text), null),
  status: v.optional(v.nullable(v.picklist(['draft', 'adopted', 'superseded'])), null),
  date: v.optional(v.nullable(isoDate), null),
  sourceScale: v.optional(v.nullable(positive), null),
  classes: v.optional(v.record(v.string(), planClass), {}),
  class: v.optional(v.nullable(planClass), null),
});

const rule = v.strictObject({
  id: v.optional(v.nullable(text), null),
  a: planClasses,
  b: planClasses,
  severity: v.picklist(SEVERITIES),
  text: v.optional(v.nullable(localText), null),
});

const conflicts = v.strictObject({
  minAreaM2: v.optional(v.pipe(v.number(), v.minValue(0)), 200),
  minMeanWidthM: v.optional(v.pipe(v.number(), v.minValue(0)), 2),
  snapM: v.optional(v.pipe(v.number(), v.minValue(0.001), v.maxValue(1)), 0.01),
});

const words = v.optional(v.nullable(v.string()), null);

const decision = v.strictObject({
  id: text,
  review: v.strictObject({
    state: v.picklist(REVIEW_STATES),
    who: words,
    when: words,
    why: words,
    areaM2: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
  }),
});

const layer = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/, 'letters, digits, - and _')),
  role: v.picklist(ROLES),
  src: v.union([text, v.record(v.string(), v.unknown())]),
  title: localText,
  visible: v.optional(v.boolean(), true),
  opacity: v.optional(share, 1),
  fields: v.optional(v.record(v.string(), v.nullable(text)), {}),
  source: v.optional(v.nullable(v.string()), null),
  licence: v.optional(v.nullable(v.string()), null),
  date: v.optional(v.nullable(isoDate), null),
  scheme: v.optional(v.picklist(['2017', '2002']), '2017'),
  classes: v.optional(v.record(v.string(), text), {}),
  classesSource: v.optional(v.nullable(text), null),
  defaultClass: v.optional(v.nullable(v.picklist(GREEN_CODES)), null),
  measure: v.optional(v.picklist(['landuse', 'canopy']), 'landuse'),
  plan: v.optional(v.nullable(plan), null),
});

const threshold = v.strictObject({
  value: v.optional(v.pipe(v.number(), v.minValue(0))),
  verified: v.boolean(),
  source: text,
});

const population = v.strictObject({
  residents: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: text,
});

const thresholds = v.strictObject(
  Object.fromEntries(INDICATOR_IDS.map((id) => [id, v.optional(threshold)])) as
    // `fromEntries` forgets its keys; they are those of the table above.
    Record<(typeof INDICATOR_IDS)[number], v.OptionalSchema<typeof threshold, undefined>>,
);

const sheet = v.strictObject({
  subject: v.optional(v.picklist(SHEET_SUBJECTS), 'indicators'),
  leftOut: v.optional(v.array(v.picklist(SHEET_BLOCKS)), []),
  areas: v.optional(v.boolean(), false),
  grid: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^EPSG:\d{4,5}$/, 'a code such as EPSG:4547'))), null),
  paper: v.optional(v.picklist(PAPER_IDS), 'a3'),
  orientation: v.optional(v.picklist(ORIENTATIONS), 'landscape'),
  scale: v.optional(v.nullable(positive), null),
  dpi: v.optional(v.picklist(RESOLUTIONS), 300),
  title: words,
  subtitle: words,
  status: v.optional(v.nullable(v.picklist(SHEET_STATUSES)), null),
  compiler: words,
  reviewer: words,
  number: words,
  approval: words,
  use: words,
});

export const projectSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.literal(1),
  title: localText,
  dataDate: isoDate,
  schematic: v.optional(v.boolean(), false),
  officialBoundaries: v.optional(v.boolean(), false),
  standard: v.optional(v.picklist(STANDARD_IDS), '2022-negc'),
  constructionLandPerResidentM2: v.optional(v.nullable(positive), null),
  populationBasis: v.optional(v.nullable(localText), null),
  view: v.strictObject({ bbox: v.strictTuple([longitude, latitude, longitude, latitude]) }),
  parkService: v.optional(
    v.nullable(
      v.pipe(
        v.array(v.strictObject({ minAreaM2: v.pipe(v.number(), v.minValue(0)), radiusM: positive })),
        v.minLength(1),
      ),
    ),
    null,
  ),
  parkServiceSource: v.optional(v.nullable(text), null),
  populations: v.optional(v.record(text, population), {}),
  thresholds: v.optional(thresholds, {}),
  palette: v.optional(v.picklist(PALETTES), 'screen'),
  conflicts: v.optional(conflicts, {}),
  rules: v.optional(v.array(rule), []),
  reviews: v.optional(v.array(decision), []),
  sheet: v.optional(sheet, {}),
  layers: v.array(layer),
  published: v.optional(v.nullable(text), null),
});

/** A project file as it may be written, defaults left out. */
export type ProjectFile = v.InferInput<typeof projectSchema>;
