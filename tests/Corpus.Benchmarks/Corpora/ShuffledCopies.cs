using System.Text;

namespace Corpus.Benchmarks.Corpora;

/// <summary>Makes more text of the same kind: every copy has the same sentences in another order, in articles and paragraphs of the same numbers of sentences.</summary>
internal static class ShuffledCopies
{
    private const int Seed = 5;

    /// <summary>The copies, one behind the other; the same every time. O(text).</summary>
    /// <param name="articles">Of one language.</param>
    /// <param name="copies">How many.</param>
    public static IEnumerable<TextRecord> Of(IReadOnlyList<SpeedArticle> articles, int copies)
    {
        var random = new Random(Seed);
        var sentences = articles.SelectMany(article => article.Sentences).Select(sentence => sentence.ToString()).ToArray();
        var lengths = articles.Select(article => article.Paragraphs.Select(paragraph => paragraph.Sentences.Count).ToArray()).ToList();
        for (var copy = 0; copy < copies; copy++)
        {
            random.Shuffle(sentences);
            var next = 0;
            for (var i = 0; i < articles.Count; i++)
                yield return new TextRecord(articles[i].Language, Text(sentences, lengths[i], ref next));
        }
    }

    private static string Text(string[] sentences, int[] lengths, ref int next)
    {
        var text = new StringBuilder();
        foreach (var length in lengths)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").AppendJoin(' ', sentences.AsSpan(next, length));
            next += length;
        }

        return text.ToString();
    }
}
