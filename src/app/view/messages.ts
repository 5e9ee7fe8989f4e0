import { html, nothing } from 'lit';
import type { AppError } from '../../model/error.ts';
import { closeProblem } from '../../store/actions.ts';
import { errorText } from '../../text/error-text.ts';
import '../../ui/gcm-message.ts';
import type { MessageAnswerEvent } from '../../ui/page-events.ts';
import type { Page } from '../page-events.ts';
import type { PageView } from '../page-view.ts';
import { draftOffer, undoOffer } from './offers.ts';

/** What the user has to be told about the page as a whole, newest at the foot, and short words of success. */
export function messages(page: Page, { notice, undoable, draft }: PageView) {
  const { problems, language } = page.store.state;
  return html`
    <div class="messages">
      ${draftOffer(draft, page)}
      ${problems.map((problem) => html`
        <gcm-message kind="error" language=${language} ?retryable=${isRetryable(problem)} @message-answer=${answerTo(problem, page)}>${
          errorText(problem, language)}</gcm-message>
      `)}
      ${notice === null
        ? nothing
        : html`<gcm-message kind="info" language=${language} @message-answer=${() => page.change({ notice: null })}>${
            notice}</gcm-message>`}
      ${undoOffer(undoable, page)}
    </div>
  `;
}

/** A file that was given from this computer is not asked for again. */
function isRetryable({ code }: AppError): boolean {
  return code !== 'project/changed' && code !== 'project/not-kept';
}

function answerTo(problem: AppError, { store, session, map }: Page) {
  return ({ answer }: MessageAnswerEvent) => {
    store.update((state) => closeProblem(state, problem));
    if (answer !== 'retry') return;
    if (problem.code === 'map/tiles-stopped' || problem.code === 'map/layer-unread') map?.drawAnew();
    else void session.retry(problem);
  };
}
