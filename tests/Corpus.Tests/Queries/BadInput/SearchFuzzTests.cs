using CsCheck;

namespace Corpus.Tests;

/// <summary>Whatever somebody types into a search box is a query, or a mistake at a place of it; never anything else.</summary>
public class SearchFuzzTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Rich = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()));

    // The same by the rules of Dutch, where those have layers made by hand.
    private static readonly ArticleQuery<TestArticle, TestFields> Segmented = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Rich())));

    private static readonly ArticleQuery<TestArticle, TestFields> Empty = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented()));

    private static readonly Gen<string> Characters = Gen.Char.Array[0, 20].Select(characters => new string(characters));

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "de", "brug", "Ik zie", " ", " ", "\t", "\"", "“", "„", "»", "\\", ":", "*", "+", "-", "--", "section:", "tags:", "pages:", "pages:1e999", "date:", "date:2022", "date:2022-02-30..", "..", "/", "//", "id:", "nergens:", "é",
        "e\u0301", "🙂", "\uD83D", "\uDE42", "\uFFFE", "\0", "\u2028", "’", "'", ".", ",", "x:y:z", "name:\"", new string('a', 300)).Array[0, 14].Select(string.Concat);

    [Fact]
    public void Any_characters_are_read_or_refused_at_a_place() => Characters.Sample(Check, iter: 5_000, threads: 2);

    [Fact]
    public void Any_pieces_of_queries_are_read_or_refused_at_a_place() => Pieces.Sample(Check, iter: 5_000, threads: 2);

    // The passages and the explanation are read too, since they are made of what was asked.
    private static void Check(string query)
    {
        foreach (var articles in (ArticleQuery<TestArticle, TestFields>[])[Rich, Segmented, Empty])
        {
            try
            {
                var hits = articles.Search(query);
                Assert.InRange(hits.Count, 0, articles.Count);
                Assert.NotEmpty(hits.Explain());
                Assert.All(hits, hit => Assert.NotEmpty(hit.Passages));
                Assert.All(hits, hit => Assert.All(hit.Passages, passage => Assert.Equal(hit.Article.Tokens.Count == 0, passage.ToString().Length == 0)));
            }
            catch (SearchSyntaxException mistake)
            {
                Assert.InRange(mistake.Position, 0, query.Length);
                Assert.DoesNotContain(mistake.Message, char.IsControl);
            }
        }
    }

    [Theory]
    [InlineData("-brug", "zin leeg")]
    [InlineData("-brug -ik", "leeg")]
    [InlineData("-brug -section:binnenland -id:leeg", "")]
    [InlineData("-\"de brug\" -x*", "zin leeg")]
    public void Negations_alone_find_everything_else(string query, string ids) => Assert.Equal(ids, string.Join(' ', Segmented.Search(query).Select(hit => hit.Article.Id)));

    [Theory]
    [InlineData("brug nergens:1", 5)]
    [InlineData("-nergens:1", 1)]
    [InlineData("+\\:x:1", 1)]
    [InlineData("nergens:\"\"", 0)]
    public void A_field_that_the_corpus_does_not_have_is_refused_at_its_place(string query, int position)
        => Assert.Equal(position, Assert.Throws<SearchSyntaxException>(() => Rich.Search(query)).Position);
}
