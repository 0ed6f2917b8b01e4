using Corpus.Cli.Terminals;
using CsCheck;

namespace Corpus.Cli.Tests.Querying;

/// <summary>How text is fitted into the columns of a terminal.</summary>
public sealed class MarkedLineTests
{
    private static readonly Gen<string> AnyLine = Gen.OneOf("a", "é", "e\u0301", "\U0001F600", "\u6771", " ", "haven", "\U0001F468\u200D\U0001F469").Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("", 0)]
    [InlineData("haven", 5)]
    [InlineData("auto’s", 6)]
    [InlineData("e\u0301e\u0301n", 3)]
    [InlineData("\u6771\u4EAC", 4)]
    [InlineData("\U0001F600!", 3)]
    public void A_text_takes_columns_as_it_is_seen(string text, int columns) => Assert.Equal(columns, ColumnWidth.Of(text));

    [Theory]
    [InlineData("havenmeester", 5, "have…", "…ster")]
    [InlineData("haven", 5, "haven", "haven")]
    [InlineData("haven", 1, "…", "…")]
    [InlineData("haven", 0, "", "")]
    [InlineData("\u6771\u4EAC\u6771", 4, "\u6771…", "…\u6771")]
    public void What_is_cut_has_an_ellipsis_where_it_was(string text, int width, string cut, string before)
        => Assert.Equal((cut, before), (ColumnWidth.Cut(text, width), ColumnWidth.CutBefore(text, width)));

    [Fact]
    public void Lines_fit_and_lose_nothing_but_the_blanks_that_they_are_broken_at()
        => Gen.Select(AnyLine, Gen.Int[4, 30]).Sample((text, width) =>
        {
            var lines = MarkedLine.Break(text, width).ToList();

            Assert.All(lines, line => Assert.True(ColumnWidth.Of(text.AsSpan()[line.Start..line.End]) <= width));
            var at = 0;
            foreach (var (start, end) in lines)
            {
                Assert.True(start == at || (start == at + 1 && text[at] == ' '), $"{start} behind {at} in <{text}>");
                at = end;
            }

            Assert.True(at == text.Length || (at == text.Length - 1 && text[at] == ' '));
        });

    [Fact]
    public void Marks_stand_around_the_same_characters_on_every_line()
    {
        using var terminal = Terminal.Of(Stream.Null, TextWriter.Null, TextWriter.Null, 10, hasColor: true);

        Assert.Equal(
            ["de \e[1;31mhaven\e[0m", "\e[1;31mvan\e[0m Zand-", "recht"],
            MarkedLine.Read($"de {MarkedLine.Open}haven van{MarkedLine.Close} Zand- recht").Lines(terminal, 10));
    }
}
