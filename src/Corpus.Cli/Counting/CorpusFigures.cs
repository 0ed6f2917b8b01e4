using Corpus.Cli.Terminals;

namespace Corpus.Cli.Counting;

/// <summary>How much there is in articles.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Paragraphs">How many paragraphs.</param>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Quotations">How many quotations.</param>
/// <param name="Diversity">How many tokens and different words; with <c>--words-only</c> of words.</param>
internal sealed record CorpusFigures(long Articles, long Paragraphs, long Sentences, long Quotations, LexicalDiversity Diversity)
{
    /// <summary>Counts them. No text is read. O(tokens).</summary>
    public static CorpusFigures Of(CombinedQuery articles, Terminal terminal, bool matchCase, bool wordsOnly)
    {
        var (count, paragraphs, sentences, quotations) = (0L, 0L, 0L, 0L);
        using (var progress = terminal.Progress("counting", "articles", articles.Count))
        {
            foreach (var article in articles)
            {
                progress.Set(++count);
                paragraphs += article.Paragraphs.Count;
                sentences += article.Sentences.Count;
                quotations += article.Quotations.Count;
            }
        }

        return new CorpusFigures(count, paragraphs, sentences, quotations, DiversityOf(articles, terminal, matchCase, wordsOnly));
    }

    private static LexicalDiversity DiversityOf(CombinedQuery articles, Terminal terminal, bool matchCase, bool wordsOnly)
    {
        using var progress = terminal.Progress("counting types");
        return articles.LexicalDiversity(matchCase: matchCase, wordsOnly: wordsOnly);
    }

    /// <summary>Their names, as JSON has them, and their values.</summary>
    public IEnumerable<(string Name, TableCell Value)> Values()
    {
        yield return ("articles", Articles);
        yield return ("paragraphs", Paragraphs);
        yield return ("sentences", Sentences);
        yield return ("quotations", Quotations);
        yield return ("tokens", Diversity.Tokens);
        yield return ("types", (long)Diversity.Types);
        yield return ("hapaxes", (long)Diversity.Hapaxes);
        yield return ("typeTokenRatio", Diversity.TypeTokenRatio);
        yield return ("mattr", Diversity.Mattr);
        yield return ("mattrWindow", (long)Diversity.Window);
        yield return ("yuleK", Diversity.YuleK);
        yield return ("guiraudR", Diversity.GuiraudR);
        yield return ("herdanC", Diversity.HerdanC);
    }
}
