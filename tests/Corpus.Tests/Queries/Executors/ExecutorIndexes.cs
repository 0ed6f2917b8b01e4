namespace Corpus.Tests;

/// <summary>Asks an index in each way in which a plan may.</summary>
internal static class ExecutorIndexes
{
    /// <summary>Asserts that the index gives these articles, all at once, one by one, and by number; or where it is not exact, at least these.</summary>
    public static void Check(CorpusImage image, IndexAccess access, int[] expected, string what)
    {
        using var collected = new ArticleBitmap(image.Count);
        access.Collect(collected, default);
        var found = collected.ToArray();
        if (!access.IsExact)
        {
            Assert.True(expected.All(found.Contains), what);
            return;
        }

        Assert.True(expected.SequenceEqual(found), $"{what}\ngives {string.Join(' ', found)} and not {string.Join(' ', expected)}");
        if (access.KnownCount >= 0)
            Assert.Equal(expected.Length, access.KnownCount);
        if (!double.IsInfinity(access.ProbeCost))
            Assert.True(expected.SequenceEqual(Enumerable.Range(0, image.Count).Where(access.Probe)), "Looked up for each: " + what);
    }
}
