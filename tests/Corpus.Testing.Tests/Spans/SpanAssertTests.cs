using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>What a test that compares spans says.</summary>
public class SpanAssertTests
{
    [Fact]
    public void The_same_spans_in_another_order_are_equal()
    {
        SpanAssert.Equal(Bridge, Parse("0-2 LOC, 3-5 PER, 3-5 LOC"), Parse("3-5 LOC, 0-2 LOC, 3-5 PER"));
        SpanAssert.Equal(Bridge, [], []);
        SpanAssert.Equal(Bridge, [Bridge.Span("Ze is twee")], [Of("Ze is twee")]);
    }

    [Fact]
    public void Spans_that_differ_are_shown_in_the_text()
        => Assert.Equal(
            """
            brug-klein-heerdam (zinnen.conllu:1): 3 spans expected (gold), 3 found, 0 equal.
              label      [In »Klein-Heerdam« ligt sinds maandag een nieuwe…] LOC, found PER
              boundary   gold  […maandag een nieuwe brug over de »Heerdamse Beek«. Ze is twee meter te laag.…] LOC
                         found […maandag een nieuwe brug over »de Heerdamse Beek«. Ze is twee meter te laag.…] LOC
              spurious   […brug over de Heerdamse Beek. »Ze« is twee meter te laag. ‘Zo’n…] PER
              missing    […de Heerdamse Beek. Ze is twee »meter« te laag. ‘Zo’n brug heb ik nog…] UNIT
            """.ReplaceLineEndings("\n"),
            Assert.Throws<ScoreException>(() => SpanAssert.Equal(
                Bridge,
                [Of("Klein-Heerdam", "LOC"), Of("Heerdamse Beek", "LOC"), Of("meter", "UNIT")],
                [Of("Klein-Heerdam", "PER"), Of("de Heerdamse Beek", "LOC"), Of("Ze", "PER")])).Message);

    [Fact]
    public void One_side_that_has_more_is_not_equal()
    {
        Assert.Throws<ScoreException>(() => SpanAssert.Equal(Bridge, Parse("0-2"), Parse("0-2, 3-5")));
        Assert.Throws<ScoreException>(() => SpanAssert.Equal(Bridge, Parse("0-2, 3-5"), Parse("0-2")));
    }

    [Fact]
    public void More_than_twenty_are_counted()
        => Assert.EndsWith(
            "\n  … and 5 more",
            Assert.Throws<ScoreException>(() => SpanAssert.Equal(Bridge, Enumerable.Range(0, 25).Select(i => new LabeledSpan(2 * i, 1)), [])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Bad_spans_and_null_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SpanAssert.Equal(Bridge, Parse("0-0"), []));
        Assert.Throws<ArgumentNullException>(() => SpanAssert.Equal(null!, [], []));
        Assert.Throws<ArgumentNullException>(() => SpanAssert.Equal(Bridge, null!, []));
        Assert.Throws<ArgumentNullException>(() => SpanAssert.Equal(Bridge, [], null!));
    }
}
