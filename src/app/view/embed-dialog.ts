import { html, nothing } from 'lit';
import type { State } from '../../store/state.ts';
import { errorText } from '../../text/error-text.ts';
import { text } from '../../text/text.ts';
import '../../ui/embed/gcm-embed-dialog.ts';
import type { EmbedDialogView } from '../../ui/embed/gcm-embed-dialog.ts';
import { formatBytes } from '../../ui/import/arriving-file.ts';
import { embedCode } from '../embed/embed-code.ts';
import type { EmbedWork } from '../embed/embed-work.ts';
import '../embed/gcm-embed-preview.ts';
import { layerTravel, projectTravel } from '../embed/travel.ts';

/** The dialog of publishing; what is in it is made while it is open only. */
export function embedDialog(state: State, work: EmbedWork | null) {
  return html`
    <gcm-embed-dialog .view=${work === null ? null : viewOf(state, work)} language=${state.language}>
      ${work?.part === 'embed'
        ? html`<gcm-embed-preview .shown=${state} .options=${work.options}></gcm-embed-preview>` : nothing}
    </gcm-embed-dialog>
  `;
}

function viewOf(state: State, work: EmbedWork): EmbedDialogView {
  const { assessment, assessing, language } = state;
  const { part, options, kind, copied, making, progress, made, failure } = work;
  return {
    part, options, kind, copied,
    districts: (assessment?.districts ?? []).map(({ id, name }) => [id, name] as const),
    code: embedCode(state, work),
    layers: layerTravel(state),
    project: projectTravel(state),
    folder: {
      making: making !== null,
      waiting: assessing,
      progress,
      done: made === null ? '' : text('folder.done', language, { name: made.name, size: formatBytes(made.bytes, language) }),
      failure: failure === null ? '' : errorText(failure, language),
    },
  };
}
