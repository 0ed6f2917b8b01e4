using System.Text;

namespace Corpus;

/// <summary>The articles that have a token which begins so, without case.</summary>
internal sealed class PrefixAccess : IndexAccess
{
    // So many terms are read between two looks at the token of cancellation.
    private const int Batch = 256;

    private readonly TextIndex _index;
    private readonly byte[] _prefix;

    /// <summary>Finds about how many terms begin so. O(log terms).</summary>
    public PrefixAccess(TextIndex index, string prefix)
    {
        _index = index;
        _prefix = Encoding.UTF8.GetBytes(WordForm.OfBeginning(prefix, matchCase: false));
        Index = $"postings of '{TextPreview.Of(prefix)}…'";
        var (terms, postings) = index.Lexicon.SizeOf(_prefix);
        var listed = terms + postings / TermCosts.BytesOfArticle;
        Estimate = (int)Math.Min(index.ArticleCount, listed);
        Cost = 100 + terms * TermCosts.Term + listed * TermCosts.ListedArticle;
    }

    public override string Index { get; }

    public override int Estimate { get; }

    public override double Cost { get; }

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var found = new PostingCollector(_index, articles);
        var terms = _index.Lexicon.StartingWith(_prefix);
        for (var read = 0; terms.MoveNext(); read++)
        {
            if (read % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            found.Add(terms.Current);
        }
    }
}
