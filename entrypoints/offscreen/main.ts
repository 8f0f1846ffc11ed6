import { tellOfOwnEnd } from '@/utils/platform/host-port';
import { serveExpressions } from '@/utils/hosting/serve-expressions';
import { serveGrammar } from '@/utils/hosting/serve-grammar';
import { serveSnippets } from '@/utils/hosting/serve-snippets';

tellOfOwnEnd();
serveSnippets();
serveGrammar();
serveExpressions();
