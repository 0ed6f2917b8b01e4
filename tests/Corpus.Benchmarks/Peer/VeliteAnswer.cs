using System.Text.Json;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>What velite wrote, held against the articles.</summary>
internal static class VeliteAnswer
{
    /// <summary>Makes sure that all articles are there once, with the values of all their keys and their texts.</summary>
    public static void Check(string output, int count)
    {
        using var file = File.OpenRead(output);
        using var answer = JsonDocument.Parse(file);
        var written = answer.RootElement.EnumerateArray().ToLookup(entry => entry.GetProperty("title").GetString()!, StringComparer.Ordinal);
        if (answer.RootElement.GetArrayLength() != count)
            throw new WrongAnswerException($"{Name} wrote {answer.RootElement.GetArrayLength()} articles of {count}.");

        foreach (var article in GeneratedArticles.Enumerate(count))
        {
            if (written[article.Headline].ToArray() is not [var entry] || !IsRight(entry, article))
                throw new WrongAnswerException($"{Name} did not write the article '{article.Headline}' as it is.");
        }
    }

    private static string Name => Velite.Name;

    // Its dates are points in time: of a month it makes the first day.
    private static bool IsRight(JsonElement entry, GeneratedArticle article)
        => entry.GetProperty("date").GetString() == article.Date + "-01T00:00:00.000Z"
            && entry.GetProperty("section").GetString() == article.Section
            && entry.GetProperty("author").GetString() == article.Author
            && entry.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()).SequenceEqual(article.Keywords)
            && entry.GetProperty("words_printed").GetInt32() == article.WordsPrinted
            && entry.GetProperty("text").GetString() == article.Text;
}
