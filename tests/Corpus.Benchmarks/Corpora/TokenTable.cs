namespace Corpus.Benchmarks.Corpora;

/// <summary>All tokens of a corpus, case-folded: what the other systems are fed, and where queries are taken from.</summary>
internal sealed class TokenTable
{
    private readonly List<string> _forms = [];
    private readonly List<int> _tokens = [];
    private readonly List<bool> _begins = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _frequencies = [];
    private readonly List<int> _articleFrequencies = [];

    /// <summary>Reads all articles. O(tokens).</summary>
    public TokenTable(IEnumerable<Article> articles)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var lastArticle = new List<int>();
        foreach (var article in articles)
        {
            foreach (var paragraph in article.Paragraphs)
            {
                var isFirst = true;
                foreach (var token in paragraph.Tokens)
                {
                    Add(WordForm.Of(token.Text.AsUtf8(), matchCase: false), isFirst);
                    isFirst = false;
                }
            }

            _starts.Add(_tokens.Count);
        }

        void Add(string form, bool isFirst)
        {
            if (!ids.TryGetValue(form, out var id))
            {
                ids.Add(form, id = _forms.Count);
                _forms.Add(form);
                _frequencies.Add(0);
                _articleFrequencies.Add(0);
                lastArticle.Add(-1);
            }

            _tokens.Add(id);
            _begins.Add(isFirst);
            _frequencies[id]++;
            if (lastArticle[id] != _starts.Count)
                _articleFrequencies[id]++;
            lastArticle[id] = _starts.Count;
        }
    }

    /// <summary>The number of articles.</summary>
    public int ArticleCount => _starts.Count - 1;

    /// <summary>The number of tokens of all of them.</summary>
    public int TokenCount => _tokens.Count;

    /// <summary>The different forms.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>How many tokens have the form with this number.</summary>
    public int FrequencyOf(int form) => _frequencies[form];

    /// <summary>How many articles have it.</summary>
    public int ArticleFrequencyOf(int form) => _articleFrequencies[form];

    /// <summary>The number of a form; -1 where no token has it. O(forms).</summary>
    public int IndexOf(string form) => _forms.IndexOf(form);

    /// <summary>The number of the form of the token at this place, counted through all articles.</summary>
    public int FormAt(int token) => _tokens[token];

    /// <summary>Whether that token is the first of its paragraph.</summary>
    public bool BeginsParagraph(int token) => _begins[token];

    /// <summary>The places of an article's tokens.</summary>
    public (int Start, int End) TokensOf(int article) => (_starts[article], _starts[article + 1]);
}
