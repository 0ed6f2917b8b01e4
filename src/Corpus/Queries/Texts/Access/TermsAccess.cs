namespace Corpus;

/// <summary>The articles that have any of several terms, or of their types.</summary>
internal sealed class TermsAccess : IndexAccess
{
    // So many terms are read between two looks at the token of cancellation.
    private const int Batch = 256;

    private readonly TextIndex _index;
    private readonly List<Term> _terms;
    private readonly List<IndexAccess> _types;

    private TermsAccess(TextIndex index, string name, List<Term> terms, List<IndexAccess> types)
    {
        _index = index;
        Index = name;
        _terms = terms;
        _types = types;
        long sum = 0;
        foreach (var term in terms)
        {
            sum += term.ArticleFrequency;
            Cost += TermCosts.Collect(index, term) + 20;
        }

        foreach (var type in types)
        {
            sum += type.Estimate;
            Cost += type.Cost;
        }

        Estimate = (int)Math.Min(index.ArticleCount, sum);
    }

    public override string Index { get; }

    public override int Estimate { get; }

    public override double Cost { get; }

    /// <summary>The articles that have a token which is written so at its beginning.</summary>
    public static IndexAccess StartingWith(TextIndex index, string prefix)
    {
        var written = WordForm.OfBeginning(prefix, matchCase: true);
        var terms = new List<Term>();
        var types = new List<IndexAccess>();
        for (var found = index.Lexicon.StartingWith(WordForm.OfBeginning(prefix, matchCase: false).AsSpan()); found.MoveNext();)
            AddTypes(index, found, form => form.StartsWith(written, StringComparison.Ordinal), terms, types);
        return new TermsAccess(index, $"postings of '{TextPreview.Of(prefix)}…'", terms, types);
    }

    /// <summary>Adds the types of the term that pass: the term if all do.</summary>
    public static void AddTypes(TextIndex index, TermEnumerator found, Func<string, bool> passes, List<Term> terms, List<IndexAccess> types)
    {
        var term = found.Current;
        List<string>? passing = null;
        for (var i = 0; i < term.TypeCount; i++)
        {
            if (found.TypeForm(i) is var form && passes(form))
                (passing ??= []).Add(form);
        }

        if (passing?.Count == term.TypeCount)
        {
            terms.Add(term);
            return;
        }

        foreach (var form in passing ?? [])
        {
            if (PhrasePositions.TryFind(index, [form], matchCase: true, out var positions))
                types.Add(new PhraseAccess(index, positions, TokenPattern.Of(form)));
        }
    }

    /// <summary>The articles that have any of the terms or of the types.</summary>
    public static IndexAccess Of(TextIndex index, string name, List<Term> terms, List<IndexAccess> types) => new TermsAccess(index, name, terms, types);

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var found = new PostingCollector(_index, articles);
        for (var i = 0; i < _terms.Count; i++)
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            found.Add(_terms[i]);
        }

        foreach (var type in _types)
            type.Collect(articles, cancellation);
    }
}
