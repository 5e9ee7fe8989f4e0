import type { Review } from '../../model/conflict.ts';
import type { ConflictSettings, PlanClass, Rule } from '../../model/plan.ts';
import type { PlanSpec } from '../../model/project.ts';
import { UiEvent } from '../events.ts';

/** The user picked a finding, or let it go (`null`). */
export class ConflictSelectEvent extends UiEvent {
  readonly findingId: string | null;

  constructor(findingId: string | null) {
    super('conflict-select');
    this.findingId = findingId;
  }
}

/** The map should show all of a finding; at once where it is given another size with it, which would end a flight. */
export class ConflictZoomEvent extends UiEvent {
  readonly findingId: string;
  readonly flies: boolean;

  constructor(findingId: string, flies = true) {
    super('conflict-zoom');
    this.findingId = findingId;
    this.flies = flies;
  }
}

/** Somebody decided on a finding, or took the decision back (`null`). */
export class ConflictReviewEvent extends UiEvent {
  readonly findingId: string;
  readonly review: Review | null;

  constructor(findingId: string, review: Review | null) {
    super('conflict-review');
    this.findingId = findingId;
    this.review = review;
  }
}

/** The comparison should run, or stop. */
export class ConflictRunEvent extends UiEvent {
  readonly action: 'run' | 'cancel';

  constructor(action: 'run' | 'cancel') {
    super('conflict-run');
    this.action = action;
  }
}

/** Another pair of plans should be compared. */
export class PlanPairEvent extends UiEvent {
  readonly pair: readonly [string, string];

  constructor(pair: readonly [string, string]) {
    super('plan-pair');
    this.pair = pair;
  }
}

/** What a plan is, or what its codes mean, was said anew. */
export class PlanEditEvent extends UiEvent {
  readonly planId: string;
  readonly facts: Pick<PlanSpec, 'name' | 'authority' | 'status' | 'date' | 'sourceScale'>;
  /** Only those that changed; a code of `null` is all that has none, a class of `null` as it is recognised. */
  readonly classes: readonly (readonly [code: string | null, planClass: PlanClass | null])[];

  constructor(planId: string, facts: PlanEditEvent['facts'], classes: PlanEditEvent['classes']) {
    super('plan-edit');
    this.planId = planId;
    this.facts = facts;
    this.classes = classes;
  }
}

/** Two classes should have this rule; `null`: the house's again. */
export class RuleEditEvent extends UiEvent {
  readonly classes: readonly [PlanClass, PlanClass];
  readonly rule: Pick<Rule, 'severity' | 'text'> | null;

  constructor(classes: readonly [PlanClass, PlanClass], rule: RuleEditEvent['rule']) {
    super('rule-edit');
    this.classes = classes;
    this.rule = rule;
  }
}

/** Plans should be compared more or less finely. */
export class TolerancesEvent extends UiEvent {
  readonly settings: Partial<ConflictSettings>;

  constructor(settings: Partial<ConflictSettings>) {
    super('tolerances');
    this.settings = settings;
  }
}

/** A control line should be on register and map, or not. */
export class ControlLineEvent extends UiEvent {
  readonly planId: string;
  readonly visible: boolean;

  constructor(planId: string, visible: boolean) {
    super('control-line');
    this.planId = planId;
    this.visible = visible;
  }
}

/** Slivers should be shown, or not. */
export class SliversEvent extends UiEvent {
  readonly visible: boolean;

  constructor(visible: boolean) {
    super('slivers');
    this.visible = visible;
  }
}

declare global {
  interface HTMLElementEventMap {
    'conflict-select': ConflictSelectEvent;
    'conflict-zoom': ConflictZoomEvent;
    'conflict-review': ConflictReviewEvent;
    'conflict-run': ConflictRunEvent;
    'plan-pair': PlanPairEvent;
    'plan-edit': PlanEditEvent;
    'rule-edit': RuleEditEvent;
    'tolerances': TolerancesEvent;
    'control-line': ControlLineEvent;
    'slivers': SliversEvent;
  }
}
