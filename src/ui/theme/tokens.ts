import { css } from 'lit';

/**
 * The design tokens, set on the root element's `:host`; a page may override any
 * of them from outside. `dark` on the root switches the colours, `compact` (a
 * root narrower than 560 px) the sizes; a coarse pointer gets those as well.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --gcm-surface: #ffffff;
    --gcm-surface-2: #faf9f6;
    --gcm-surface-3: #f1efe9;
    --gcm-hover: #f5f3ee;
    --gcm-line: #e6e2d9;
    --gcm-line-2: #d3cec2;
    --gcm-line-3: #80857b;
    --gcm-ink: #1c231e;
    --gcm-ink-2: #48524a;
    --gcm-ink-3: #5f675f;
    --gcm-accent: #2f7d4f;
    --gcm-accent-strong: #22613c;
    --gcm-accent-soft: #e7f1ea;
    --gcm-on-accent: #ffffff;
    --gcm-pass: #2a7347;
    --gcm-fail: #a8480c;
    --gcm-fail-bar: #c2671f;
    --gcm-fail-soft: #fbede3;
    --gcm-na: #9a9c92;
    --gcm-note: #6a5a1e;
    --gcm-note-soft: #f8f2dc;
    --gcm-danger: #b3261e;
    --gcm-info: #1f5fa8;
    --gcm-focus: #1b62c4;

    --gcm-font: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
    --gcm-text-1: 11px/16px;
    --gcm-text-2: 12px/16px;
    --gcm-text-list: 12px/18px;
    --gcm-text-3: 13px/20px;
    --gcm-text-title: bold 14px/20px;
    --gcm-text-4: 15px/24px;
    --gcm-text-5: 20px/28px;
    --gcm-text-6: bold 22px/26px;

    --gcm-s1: 4px;
    --gcm-s2: 8px;
    --gcm-s3: 12px;
    --gcm-s4: 16px;
    --gcm-s5: 20px;
    --gcm-s6: 24px;
    --gcm-s7: 32px;
    --gcm-s8: 40px;
    --gcm-control: 32px;
    --gcm-control-small: 28px;
    --gcm-row: 28px;
    --gcm-row-table: 30px;
    --gcm-icon: 16px;

    --gcm-r1: 4px;
    --gcm-r2: 6px;
    --gcm-r3: 8px;
    --gcm-r4: 16px;
    --gcm-e1: 0 1px 2px rgb(40 36 24 / 0.08), 0 0 0 1px rgb(40 36 24 / 0.07);
    --gcm-e2: 0 1px 2px rgb(40 36 24 / 0.06), 0 6px 18px rgb(40 36 24 / 0.1), 0 0 0 1px rgb(40 36 24 / 0.07);
    --gcm-e3: 0 20px 48px rgb(40 36 24 / 0.18), 0 0 0 1px rgb(40 36 24 / 0.07);

    --gcm-ease: cubic-bezier(0.2, 0, 0, 1);
    --gcm-t1: 120ms;
    --gcm-t2: 200ms;
    --gcm-t3: 400ms;
  }

  :host(:lang(zh-Hant)) {
    --gcm-font:
      system-ui, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans SC', sans-serif;
  }

  :host([dark]) {
    color-scheme: dark;
    --gcm-surface: #171b18;
    --gcm-surface-2: #1c211d;
    --gcm-surface-3: #242a25;
    --gcm-hover: #20261f;
    --gcm-line: #2c332d;
    --gcm-line-2: #3a423b;
    --gcm-line-3: #6f786f;
    --gcm-ink: #edf0ea;
    --gcm-ink-2: #b9c1b8;
    --gcm-ink-3: #919b91;
    --gcm-accent: #6bbf8a;
    --gcm-accent-strong: #8ad3a4;
    --gcm-accent-soft: #20332a;
    --gcm-on-accent: #0e1a12;
    --gcm-pass: #74c694;
    --gcm-fail: #f0a06a;
    --gcm-fail-bar: #d9833f;
    --gcm-fail-soft: #3a2618;
    --gcm-na: #7c847b;
    --gcm-note: #d9c27a;
    --gcm-note-soft: #332d17;
    --gcm-danger: #f28b82;
    --gcm-info: #7db4f0;
    --gcm-focus: #7db2ff;
    --gcm-e1: 0 1px 2px rgb(0 0 0 / 0.4), 0 0 0 1px rgb(255 255 255 / 0.07);
    --gcm-e2: 0 1px 2px rgb(0 0 0 / 0.4), 0 6px 18px rgb(0 0 0 / 0.4), 0 0 0 1px rgb(255 255 255 / 0.08);
    --gcm-e3: 0 20px 48px rgb(0 0 0 / 0.6), 0 0 0 1px rgb(255 255 255 / 0.08);
  }

  :host([compact]) {
    --gcm-text-1: 12px/16px;
    --gcm-text-2: 13px/18px;
    --gcm-text-list: 13px/20px;
    --gcm-text-3: 15px/24px;
    --gcm-text-title: bold 16px/24px;
    --gcm-text-4: 17px/26px;
    --gcm-control: 44px;
    --gcm-control-small: 44px;
    --gcm-row: 44px;
    --gcm-row-table: 44px;
    --gcm-icon: 20px;
    --gcm-map-control: 44px;
    --gcm-map-icon: 20px;
  }

  @media (pointer: coarse) {
    :host {
      --gcm-control: 44px;
      --gcm-control-small: 44px;
      --gcm-row: 44px;
      --gcm-row-table: 44px;
      --gcm-icon: 20px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --gcm-t1: 0ms;
      --gcm-t2: 0ms;
      --gcm-t3: 0ms;
    }
  }
`;
