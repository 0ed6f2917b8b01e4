using System.Diagnostics;
using CsCheck;

namespace Corpus.Sources.Tests.Pins;

public class NearestWordsTests
{
    private static readonly Gen<string> Letters = Gen.OneOf('a', 'b', 'c', 'é', ' ').Array[1, 200].Select(units => new string(units));

    [Theory]
    [InlineData("De haven van Zandrecht is dicht.", "haven van Zandregt", "haven van Zandrecht", 2)]
    [InlineData("De haven van Zandrecht is dicht.", "De haven is", "De haven van", 2)]
    [InlineData("De boot ligt\nvast aan de kade.", "ligt vast aan der kade", "ligt\nvast aan de kade", 1)]
    [InlineData("de kattenbak", "katje", "kattenbak", 1)]
    [InlineData("Zij zei: ‘Nooit weer.’", "'Nooit meer.'", "‘Nooit weer.’", 1)]
    public void The_nearest_stretch_is_widened_to_whole_words(string text, string words, string expected, int distance)
    {
        var nearest = NearestWords.To(words, FoldedText.Of(text));

        Assert.Equal((expected, distance), (text.Substring(nearest!.Value.Place.Start, nearest.Value.Place.Length), nearest.Value.Distance));
    }

    [Theory]
    [InlineData("De haven is dicht.", "kernwapens")]
    [InlineData("De haven van Zandrecht is dicht.", "De haven is dicht")]
    [InlineData("", "haven")]
    [InlineData("haven", "x")]
    public void Nothing_is_proposed_where_nothing_is_near(string text, string words) => Assert.Null(NearestWords.To(words, FoldedText.Of(text)));

    [Fact]
    public void The_distance_is_that_of_the_table_of_Levenshtein()
        => Gen.Select(Letters, Letters, Gen.Bool).Sample((pattern, text, isAnchored) =>
            Assert.Equal(Table(pattern, text, isAnchored), BitParallelDistance.Nearest(pattern, text, isAnchored)));

    [Fact]
    public void Words_with_some_edits_are_no_further_than_these()
        => Gen.Select(Letters, Gen.Int[0, 200], Gen.Int[9, 150], Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1000]).Array[0, 3]).Sample((text, from, size, edits) =>
        {
            // An edit within a run of white space would be two where the run is one space.
            text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + " abcé abc";
            var start = from % (text.Length - 9);
            var words = text.Substring(start, Math.Min(size, text.Length - start)).Trim();
            foreach (var (kind, place) in edits)
            {
                // A letter between two spaces takes one of them along, which would be two edits.
                var edited = Edited(words, kind, place % words.Length);
                words = edited.Contains("  ", StringComparison.Ordinal) ? words : edited;
            }

            if (words.Trim().Length < 9)
                return;

            var folded = FoldedText.Of(text);
            var nearest = NearestWords.To(words, folded);

            Assert.True(nearest is { } near && near.Distance <= edits.Length, $"'{words}' in '{text}'");
            Assert.InRange(nearest!.Value.Place.Start, 0, text.Length - 1);
            Assert.InRange(nearest.Value.Place.End, nearest.Value.Place.Start + 1, text.Length);
        });

    [Fact]
    public void Long_words_in_a_long_text_take_no_time_that_somebody_notices()
    {
        var text = FoldedText.Of(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"woord{i % 977} ")));
        var words = string.Concat(Enumerable.Range(5, 60).Select(i => $"wxxrd{i} "));
        var watch = Stopwatch.StartNew();

        Assert.NotNull(NearestWords.To(words, text));
        Assert.Null(NearestWords.To(string.Concat(Enumerable.Repeat("lang ", 100_000)), text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{text.Text.Length:N0} units took {watch.Elapsed}");
    }

    private static string Edited(string words, int kind, int at) => kind switch
    {
        0 => words.Remove(at, 1).Insert(at, "z"),
        1 => words.Insert(at, "z"),
        _ => words.Length > 9 ? words.Remove(at, 1) : words,
    };

    // V. I. Levenshtein's table, with a first row of zeros where a stretch may begin anywhere (Sellers 1980).
    private static (int Distance, int End) Table(string pattern, string text, bool isAnchored)
    {
        var column = Enumerable.Range(0, pattern.Length + 1).ToArray();
        var (best, end) = (pattern.Length, 0);
        for (var j = 1; j <= text.Length; j++)
        {
            var diagonal = column[0];
            column[0] = isAnchored ? j : 0;
            for (var i = 1; i <= pattern.Length; i++)
            {
                var above = column[i];
                column[i] = Math.Min(diagonal + (pattern[i - 1] == text[j - 1] ? 0 : 1), 1 + Math.Min(above, column[i - 1]));
                diagonal = above;
            }

            if (column[pattern.Length] < best || (column[pattern.Length] == best && end == j - 1))
                (best, end) = (column[pattern.Length], j);
        }

        return (best, end);
    }
}
