import { serveGrammar } from '@/utils/hosting/serve-grammar';
import { serveSnippets } from '@/utils/hosting/serve-snippets';

serveSnippets();
serveGrammar();
