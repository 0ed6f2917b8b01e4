namespace Corpus.Benchmarks.TextSpeed;

/// <summary>How far two systems give the same answer. Speeds of different answers are comparable only as far as this goes.</summary>
/// <param name="Own">How many parts ours gives.</param>
/// <param name="Other">How many the other one gives.</param>
/// <param name="Shared">How many both give, with the same start and end.</param>
internal readonly record struct Agreement(int Own, int Other, int Shared)
{
    public double ShareOfOther => (double)Shared / Other;

    public bool IsSame => Own == Other && Own == Shared;

    public static Agreement Of(BenchmarkText text, ITextSystem own, ITextSystem other)
    {
        var sum = default(Agreement);
        foreach (var article in text.Articles)
        {
            List<(int, int)> mine = [], theirs = [];
            own.AddSpans(article, mine);
            other.AddSpans(article, theirs);
            sum = new Agreement(sum.Own + mine.Count, sum.Other + theirs.Count, sum.Shared + mine.Intersect(theirs).Count());
        }

        return sum;
    }
}
