using CsCheck;

namespace Corpus.Tests;

/// <summary>The syntax of search queries. What was read is shown in the one way in which it is written.</summary>
public class SearchQueryTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "haven", "de", "é", "🙂", " ", " ", " ", "\"", "“", "”", "«", "\\", ":", "*", "+", "-", "date:", "2022", "2022-13", "..", "/", "\n", "\u00A0", "\0", "\u0085", "\uD83D", "\uDE42",
        "title:", "'", "’", ".", ",");

    private static readonly Gen<string> Queries = Pieces.Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("haven", "haven")]
    [InlineData("  de   haven\t", "de haven")]
    [InlineData("\"de haven\"", "\"de haven\"")]
    [InlineData("“de haven”", "\"de haven\"")]
    [InlineData("„de haven”", "\"de haven\"")]
    [InlineData("«de haven»", "\"de haven\"")]
    [InlineData("“de haven\"", "\"de haven\"")]
    [InlineData("+haven -brug", "+haven -brug")]
    [InlineData("-\"de haven\"", "-\"de haven\"")]
    [InlineData("haven*", "haven*")]
    [InlineData("-haven*", "-haven*")]
    [InlineData("section:binnenland", "section:binnenland")]
    [InlineData("-section:binnenland", "-section:binnenland")]
    [InlineData("title:\"De haven\"", "title:\"De haven\"")]
    [InlineData("title:“De haven”", "title:\"De haven\"")]
    [InlineData("title:\"haven\"", "title:haven")]
    [InlineData("title:\"\"", "title:\"\"")]
    [InlineData("title:a:b", "title:a\\:b")]
    [InlineData("date:2022", "date:2022")]
    [InlineData("Date:2022-03", "Date:2022-03")]
    [InlineData("date:2021..2022-06", "date:2021..2022-06")]
    [InlineData("date:2021/2022-06", "date:2021/2022-06")]
    [InlineData("date:2021..", "date:2021..")]
    [InlineData("date:..2021", "date:..2021")]
    [InlineData("20\\:30", "20\\:30")]
    [InlineData("\\-haven", "\\-haven")]
    [InlineData("zuid-holland", "zuid-holland")]
    [InlineData("c++", "c++")]
    [InlineData("--haven", "-\\-haven")]
    [InlineData("ha\\ ven", "ha\\ ven")]
    [InlineData("\"ha\\\"ven\\\\\"", "\"ha\\\"ven\\\\\"")]
    [InlineData("haven\"brug\"schip", "haven \"brug\" schip")]
    [InlineData("ha\\*", "ha\\*")]
    public void A_query_is_read(string query, string canonical) => Assert.Equal(canonical, SearchQuery.Parse(query).ToString());

    [Theory]
    [InlineData("", 0, "The query is empty: write at least one word to look for.")]
    [InlineData(" \n", 0, "The query is empty: write at least one word to look for.")]
    [InlineData("de \"haven van", 3, "A quote is not closed at position 3 of the query, '\"haven van': close it, or write \\\" for the character itself.")]
    [InlineData("5\" scherm", 1, "A quote is not closed at position 1 of the query, '\" scherm': close it, or write \\\" for the character itself.")]
    [InlineData("haven \"\"", 6, "Nothing stands between the quotes at position 6 of the query, '\"\"': write words there, or take the quotes away.")]
    [InlineData("haven -", 6, "Nothing stands behind the minus at position 6 of the query, '-': write it directly before a word, or \\- for the character itself.")]
    [InlineData("haven - brug", 6, "Nothing stands behind the minus at position 6 of the query, '- brug': write it directly before a word, or \\- for the character itself.")]
    [InlineData("+", 0, "Nothing stands behind the plus at position 0 of the query, '+': write it directly before a word, or \\+ for the character itself.")]
    [InlineData("title:", 5, "Nothing stands behind the colon at position 5 of the query, ':': write the value of the field directly behind it, or \\: for the character itself.")]
    [InlineData("title: haven", 5, "Nothing stands behind the colon at position 5 of the query, ': haven': write the value of the field directly behind it, or \\: for the character itself.")]
    [InlineData(":)", 0, "Nothing stands before the colon at position 0 of the query, ':)': write the name of a field there, or \\: for the character itself.")]
    [InlineData("title:\"haven", 6, "A quote is not closed at position 6 of the query, '\"haven': close it, or write \\\" for the character itself.")]
    [InlineData("*", 0, "Nothing stands before the star at position 0 of the query, '*': write the beginning of a word there, or \\* for the character itself.")]
    [InlineData("ha*en", 2, "A star stands within a word at position 2 of the query, '*en': write it at the end, for all words that begin so, or \\* for the character itself.")]
    [InlineData("title:ha*", 8, "A star stands in the value of a field at position 8 of the query, '*': write the whole value, or \\* for the character itself.")]
    [InlineData("haven\\", 5, "Nothing stands behind the backslash at position 5 of the query, '\\': write \\\\ for the character itself.")]
    [InlineData("🙂 a\tb\u0001 -", 8, "Nothing stands behind the minus at position 8 of the query, '-': write it directly before a word, or \\- for the character itself.")]
    [InlineData("a \"b\u0001\n", 2, "A quote is not closed at position 2 of the query, '\"b  ': close it, or write \\\" for the character itself.")]
    public void What_is_no_query_is_refused_at_its_place(string query, int position, string message)
    {
        var exception = Assert.Throws<SearchSyntaxException>(() => SearchQuery.Parse(query));

        Assert.Equal((position, message), (exception.Position, exception.Message));
        Assert.False(SearchQuery.TryParse(query, out var parsed, out var error));
        Assert.Null(parsed);
        Assert.Equal((position, message), (error.Position, error.Message));
    }

    [Theory]
    [InlineData("haven date:gisteren", 11)]
    [InlineData("date:2022-13", 5)]
    [InlineData("date:2022..gisteren", 5)]
    [InlineData("date:2022/2021", 5)]
    [InlineData("date:..", 5)]
    [InlineData("-date:\"3 mei\"", 6)]
    public void What_is_no_date_is_refused_at_its_place(string query, int position)
    {
        var exception = Assert.Throws<SearchSyntaxException>(() => SearchQuery.Parse(query));

        Assert.Equal(position, exception.Position);
        Assert.StartsWith($"This is no date at position {position} of the query, '{query[position..]}': ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_mistake_is_shortened()
        => Assert.Equal(
            $"A quote is not closed at position 0 of the query, '\"{new string('x', 39)}…': close it, or write \\\" for the character itself.",
            Assert.Throws<SearchSyntaxException>(() => SearchQuery.Parse("\"" + new string('x', 1_000_000))).Message);

    [Fact]
    public void Null_is_no_query()
    {
        Assert.Throws<ArgumentNullException>(() => SearchQuery.Parse(null!));
        Assert.False(SearchQuery.TryParse(null, out _));
    }

    [Fact]
    public void Whatever_is_read_is_written_and_read_as_the_same()
        => Queries.Sample(
            query =>
            {
                if (!SearchQuery.TryParse(query, out var parsed, out var error))
                {
                    Assert.InRange(error.Position, 0, query.Length);
                    Assert.DoesNotContain(error.Message, char.IsControl);
                    return;
                }

                var again = SearchQuery.Parse(parsed.ToString());
                Assert.Equal(parsed.Clauses.Select(Unplaced), again.Clauses.Select(Unplaced));
                Assert.Equal(parsed.ToString(), again.ToString());
            },
            iter: 20_000);

    private static SearchClause Unplaced(SearchClause clause) => clause with { Position = 0, ValuePosition = 0 };
}
