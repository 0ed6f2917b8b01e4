using Corpus.Cli.Concordances;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Tests.Querying;

/// <summary>What <c>--sort</c> takes.</summary>
public sealed class SortOptionTests
{
    [Theory]
    [InlineData("left", "Left")]
    [InlineData("RIGHT", "Right")]
    [InlineData("match", "Match")]
    [InlineData("date", "Date")]
    [InlineData("1L", "At(-1)")]
    [InlineData("l1", "At(-1)")]
    [InlineData("2R", "At(2)")]
    [InlineData("R1000", "At(1000)")]
    [InlineData("1L-reverse", "At(-1).ReverseWord()")]
    [InlineData("date-desc", "Date.Descending()")]
    [InlineData("left-reverse-desc, match", "Left.ReverseWord().Descending(), Match")]
    public void Criteria_are_those_of_the_library(string written, string criteria) => Assert.Equal(criteria, string.Join(", ", SortOption.Read(written).Select(sort => sort.ToString())));

    [Theory]
    [InlineData("")]
    [InlineData("0L")]
    [InlineData("1001R")]
    [InlineData("L")]
    [InlineData("-1L")]
    [InlineData("1M")]
    [InlineData("left,")]
    [InlineData("left-up")]
    [InlineData("boven")]
    public void What_is_no_criterion_is_refused(string written)
        => Assert.Contains("write left, right, match, date, or a place", Assert.Throws<ToolException>(() => SortOption.Read(written)).Message, StringComparison.Ordinal);
}
