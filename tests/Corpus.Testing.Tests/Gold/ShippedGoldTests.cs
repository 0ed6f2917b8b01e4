using Kranten;

namespace Corpus.Testing.Tests;

/// <summary>The gold that comes with the corpora of this repository. The counts are those of <c>grep -c</c> over the files.</summary>
public class ShippedGoldTests
{
    // cat $(find corpus/Krant/gold -name '*.gold') | grep -cP '^S\t', and ^Q\tspeech\t and so on.
    [Fact]
    public void Every_line_of_the_gold_of_Krant_is_a_span()
        => Assert.Equal((1188, "half 53, scare 9, speech 299, title 15"), Counts(Krant.Articles));

    [Fact]
    public void Every_line_of_the_gold_of_Havenpost_is_a_span()
        => Assert.Equal((405, "half 39, scare 4, speech 135, title 19"), Counts(Havenpost.Articles));

    // Of the file: 18 lines '# text', 231 lines of words, of which 6 are those of 3 multiword tokens; tokens are 231 - 6 + 3.
    [Fact]
    public void The_gold_of_a_treebank_has_its_sentences_its_tokens_and_its_syntactic_words()
    {
        var gold = Proefbank.Articles.Select(Gold.Of).ToList();

        Assert.Equal(18, gold.Sum(article => article.Sentences!.Count));
        Assert.Equal(228, gold.Sum(article => article.Tokens!.Count));
        Assert.Equal(231, gold.Sum(article => article.PartsOfSpeech!.Count));
        Assert.Equal(231, gold.Sum(article => article.Lemmas!.Count));
        Assert.All(gold, article => Assert.Null(article.Entities));
        Assert.All(gold, article => Assert.Null(article.Quotations));
    }

    [Fact]
    public void The_words_of_a_multiword_token_stand_at_its_place_in_their_order()
    {
        var gold = Gold.Of(Proefbank.Articles[0]);

        var words = gold.PartsOfSpeech!.Where(word => TextOf(gold, word) == "Zo’n").ToList();
        Assert.Equal(["ADV", "DET"], words.Select(word => word.Label));
        Assert.Single(words.Select(word => word.Start).Distinct());
        Assert.Equal(["zo", "een"], gold.Lemmas!.Where(lemma => lemma.Start == words[0].Start).Select(lemma => lemma.Label));
    }

    [Fact]
    public void Spans_are_the_words_of_the_file()
    {
        var gold = Gold.Of(Krant.Articles["2019/oefening-hoogwater"]);

        Assert.Equal("Het water zelf ontbrak.", TextOf(gold, gold.Sentences![2]));
        Assert.Equal(("‘Hoogwater’", "title"), (TextOf(gold, gold.Quotations![0]), gold.Quotations[0].Label));
        Assert.Null(gold.Tokens);
    }

    [Fact]
    public void Gold_is_read_once()
        => Assert.Same(Gold.Of(Krant.Articles["2019/oefening-hoogwater"]), Gold.Of(Krant.Articles["2019/oefening-hoogwater"]));

    private static (int Sentences, string Quotations) Counts(IEnumerable<Article> articles)
    {
        var gold = articles.Select(Gold.Of).ToList();
        var kinds = gold.SelectMany(article => article.Quotations!).CountBy(quotation => quotation.Label).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        return (gold.Sum(article => article.Sentences!.Count), string.Join(", ", kinds.Select(kind => FormattableString.Invariant($"{kind.Key} {kind.Value}"))));
    }

    private static string TextOf(ArticleGold gold, LabeledSpan span) => gold.Article.Text.ToString().Substring(span.Start, span.Length);
}
