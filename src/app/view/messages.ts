import { html, nothing } from 'lit';
import { errorText } from '../../text/error-text.ts';
import '../../ui/gcm-message.ts';
import { answerTo, isRetryable } from '../answer-problem.ts';
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
