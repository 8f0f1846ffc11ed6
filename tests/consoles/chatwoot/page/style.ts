/** So that things stand where they stand in the console. */
export const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; display: flex; height: 100vh; font: 14px/1.4 system-ui, sans-serif }
  .conversations-list { width: 320px; border-right: 1px solid #ddd; overflow: auto }
  .conversation { position: relative; padding: 12px 16px 12px 60px; cursor: pointer }
  .conversation.active { background: #eef2f7 }
  .conversation .avatar { position: absolute; left: 16px }
  .conversation h4, .conversation p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  .conversation--meta { position: absolute; right: 16px; top: 12px }
  .unread { display: none; background: #4ade80; border-radius: 9px; padding: 0 5px }
  .unread-chat .unread { display: block }
  .conversation-details-wrap { flex: 1; min-width: 0; display: flex; flex-direction: column }
  .conversation-details-wrap header { padding: 12px 16px; border-bottom: 1px solid #ddd }
  .conversation-panel { flex: 1; min-height: 0; overflow-y: auto; margin: 0; padding: 16px; list-style: none }
  .flex.w-full { display: flex; width: 100%; margin-bottom: 8px }
  .justify-start { justify-content: flex-start }
  .justify-center { justify-content: center }
  .justify-end { justify-content: flex-end }
  .text-sm[data-bubble-name] { max-width: 32rem; padding: 8px 14px; border-radius: 12px }
  .prose p { margin: 0 0 4px }
  .text-\\[11px\\] { font-size: 11px; color: #667 }
  .bg-n-slate-4, .bg-n-alpha-1 { background: #e8e8ec }
  .bg-n-solid-blue { background: #d5e8fb }
  .bg-n-solid-amber { background: #fdf0c8 }
  .bg-n-solid-iris { background: #e6e4fb }
  .reply-box { margin: 8px; border: 1px solid #ccc; border-radius: 12px; padding: 8px }
  .reply-box.is-private { background: #fdf0c8 }
  .ProseMirror-woot-style { min-height: 64px; max-height: 160px; overflow: auto; outline: none; white-space: pre-wrap }
  .ProseMirror-woot-style p { margin: 0 }
  .bottom-box { display: flex; justify-content: space-between }
`;
