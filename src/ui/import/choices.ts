import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** One thing that can be chosen from a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A native list of choices, with its name; `onChoose` is told the value. */
export function selectOf(
  { name, choices, value, isOpen = false }: {
    readonly name: string; readonly choices: readonly Choice[]; readonly value: string; readonly isOpen?: boolean;
  },
  onChoose: (value: string) => void,
) {
  const choose = (event: Event) => {
    const { value: chosen } = event.currentTarget as HTMLSelectElement; // the listener sits on the list
    onChoose(chosen);
  };
  return html`
    <select class=${isOpen ? 'open' : ''} aria-label=${name} .value=${live(value)} @change=${choose}>
      ${choices.map((choice) => html`
        <option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>
      `)}
    </select>
  `;
}
