namespace Corpus.Tests;

/// <summary>Asks an index that may be forged all that it can be asked.</summary>
internal static class IndexQuestions
{
    // A forged number of terms or tokens may be large.
    private const int Most = 200;

    public static void AskAll(CorpusImage image)
    {
        if (image.Index is not { } index)
            return;

        var types = new int[Math.Min(Most, (int)index.TokenCount)];
        Ask(() => index.TypesFrom(0, types));
        for (var position = 0; position < types.Length; position++)
        {
            Ask(() => _ = (index.TypeAt(position), index.Paragraphs.Begins(position)));
            Ask(() => _ = index.ArticleOf(position));
        }

        for (var ordinal = 0; ordinal <= Math.Min(5, image.Count); ordinal++)
            Ask(() => _ = index.FirstTokenOf(ordinal));
        for (var type = 0; type < Math.Min(Most, index.TypeCount); type++)
            Ask(() => _ = (index.Lexicon.FormOf(type), index.Lexicon.TermOf(type)));
        foreach (var form in (string[])["brug", "🙂", "a", "", "zzz"])
        {
            Ask(() =>
            {
                if (index.Lexicon.TryFind(form, out var term))
                    Ask(image, index, term);
            });
        }

        Ask(() =>
        {
            var asked = 0;
            for (var terms = index.Lexicon.StartingWith(""); terms.MoveNext() && asked < Most; asked++)
            {
                var current = terms.Current;
                Ask(() => Ask(image, index, current));
            }
        });
    }

    private static void Ask(CorpusImage image, TextIndex index, Term term)
    {
        Assert.InRange(term.ArticleFrequency, 1, image.Count);
        _ = index.Lexicon.TypeOf(term, "Brug");
        var postings = index.PostingsOf(term);
        using var articles = new ArticleBitmap(image.Count);
        Ask(() => postings.AddTo(articles));
        for (var ordinal = 0; ordinal < Math.Min(5, image.Count); ordinal++)
            Ask(() => _ = postings.IsIn(ordinal));
        Ask(() =>
        {
            for (var cursor = postings.Articles(); cursor.MoveNext();)
                Assert.InRange(cursor.Ordinal, 0, image.Count - 1);
        });
        foreach (var from in (long[])[0, 10, index.TokenCount / 2, index.TokenCount])
        {
            Ask(() =>
            {
                for (var cursor = postings.PositionsFrom(from); cursor.MoveNext();)
                    Assert.InRange(cursor.Current, from, index.TokenCount - 1);
            });
        }
    }

    private static void Ask(Action question) => ImageForgeryTests.Ask(question);
}
