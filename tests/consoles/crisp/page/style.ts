/** So that things stand where they stand in the console. */
export const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; display: flex; height: 100vh; font: 14px/20px system-ui, sans-serif }
  .c-conversation-menu { width: 280px; border-right: 1px solid #ddd; overflow: auto }
  .c-conversation-menu-item { display: block; padding: 10px 14px; color: inherit; text-decoration: none }
  .c-conversation-menu-item--active { background: #e6f0ff }
  .c-conversation-menu-item-headline { display: flex; justify-content: space-between; font-weight: 600 }
  .c-conversation-menu-item-context__meta { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  .c-conversation-box { flex: 1; min-width: 0; display: flex; flex-direction: column }
  .c-conversation-box-content { height: 400px; flex: none; overflow-y: auto; overflow-anchor: none; padding: 0 16px }
  .c-conversation-box-content__date { position: sticky; top: 0; height: 0; text-align: center; font-size: 12px; color: #778 }
  .c-conversation-box-content-message { display: flex; align-items: flex-end; padding: 4px 0 }
  .c-conversation-box-content-message--operator { flex-direction: row-reverse }
  .c-conversation-box-content-message--event { justify-content: center; color: #778 }
  .c-conversation-box-content-message__avatar { width: 32px; flex: none }
  .c-conversation-box-content-message__avatar-tooltip { display: none }
  .c-base-avatar { width: 24px; height: 24px; border-radius: 50%; background: #9ab }
  .c-conversation-box-content-message-bubble { max-width: 60%; padding: 10px 14px; border-radius: 14px; background: #eef }
  .c-conversation-box-content-message--operator .c-conversation-box-content-message-bubble { background: #1972f5; color: #fff }
  .c-conversation-box-content-message .c-conversation-box-content-message-bubble--note { background: #ffe9a8; color: #333 }
  .c-conversation-box__editor { flex: 1; border-top: 1px solid #ddd; padding: 8px 16px }
  .c-base-tabs { display: flex; gap: 12px; color: #778 }
  .c-base-tabs__item--active { color: #1972f5; border-bottom: 2px solid }
  .c-editor-composer__field { min-height: 72px; outline: none }
  .c-editor-composer__field p { margin: 0 }
  .c-conversation-profile { width: 220px; border-left: 1px solid #ddd; padding: 16px }
  .c-conversation-profile__name { font-weight: 600 }
`;
