using CsCheck;

namespace Corpus.Testing.Tests.Perturbations;

public class OffsetMapTests
{
    // abcdefgh: + before a, cd -> XYZ, f gone, ! at the end.
    //   original  a b c d e f g h |
    //   place     0 1 2 3 4 5 6 7 8
    //   changed   + a b X Y Z e g h ! |
    //   place     0 1 2 3 4 5 6 7 8 9 10
    private static readonly PerturbedText Example = Edited("abcdefgh", edits =>
    {
        edits.Insert(0, "+");
        edits.Replace(2, 2, "XYZ");
        edits.Delete(5, 1);
        edits.Insert(8, "!");
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 6)]
    [InlineData(5, 7)]
    [InlineData(6, 7)]
    [InlineData(7, 8)]
    [InlineData(8, 10)]
    public void A_place_stands_with_the_unit_behind_it(int original, int changed)
    {
        Assert.Equal("+abXYZegh!", Example.Text);
        Assert.Equal(changed, Example.Map.ToChanged(original));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 2)]
    [InlineData(6, 4)]
    [InlineData(7, 6)]
    [InlineData(8, 7)]
    [InlineData(9, 8)]
    [InlineData(10, 8)]
    public void A_place_of_the_changed_text_comes_from_the_original(int changed, int original)
    {
        Assert.Equal(original, Example.Map.ToOriginal(changed));
    }

    [Theory]
    [InlineData(0, 2, "ab")] // what was inserted before it is no part of it
    [InlineData(0, 3, "abXYZ")] // ends inside of the replacement
    [InlineData(3, 5, "XYZe")] // begins inside of it
    [InlineData(2, 4, "XYZ")]
    [InlineData(4, 7, "eg")]
    [InlineData(4, 6, "e")]
    [InlineData(6, 8, "gh")]
    [InlineData(5, 6, null)] // deleted
    [InlineData(8, 8, "")]
    public void A_span_has_what_is_left_of_its_units(int start, int end, string? expected)
    {
        var span = Example.Map.ToChanged(new LabeledSpan(start, end - start, "X"));
        Assert.Equal(expected, span is { } found ? Example.Text.Substring(found.Start, found.Length) : null);
        Assert.Equal(expected is null ? null : "X", span?.Label);
    }

    [Theory]
    [InlineData(1, 3, "ab")]
    [InlineData(0, 3, "ab")]
    [InlineData(4, 5, "cd")]
    [InlineData(0, 1, null)] // inserted
    [InlineData(6, 8, "efg")]
    [InlineData(7, 10, "gh")]
    public void A_span_of_the_changed_text_is_mapped_back(int start, int end, string? expected)
    {
        var span = Example.Map.ToOriginal(new LabeledSpan(start, end - start));
        Assert.Equal(expected, span is { } found ? Example.Original.Substring(found.Start, found.Length) : null);
    }

    [Fact]
    public void The_changes_say_what_stood_where_and_what_stands_there_now()
    {
        Assert.Equal(
            ["\"\" -> \"+\" at 0", "\"cd\" -> \"XYZ\" at 2", "\"f\" -> \"\" at 5", "\"\" -> \"!\" at 8"],
            Example.Changes.Select(change => change.ToString()));
        Assert.Equal([0, 3, 7, 9], Example.Changes.Select(change => change.ChangedStart));
        Assert.Equal("4 edits, 8 -> 10 units", Example.Map.ToString());
    }

    [Fact]
    public void A_place_or_span_outside_of_the_text_is_refused_with_its_numbers()
    {
        Assert.Contains("9 is no place of the original; its places are 0 to 8.", Assert.Throws<ArgumentOutOfRangeException>(() => Example.Map.ToChanged(9)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Example.Map.ToOriginal(-1));
        Assert.Contains("[7..9) is not within the original, which has 8", Assert.Throws<ArgumentOutOfRangeException>(() => Example.Map.ToChanged(new LabeledSpan(7, 2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Example.Map.ToOriginal(new LabeledSpan(3, -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Example.Map.ToChanged(new LabeledSpan(3, int.MaxValue)));
    }

    [Fact]
    public void Edits_out_of_order_outside_of_the_text_or_in_a_pair_are_refused()
    {
        var early = Assert.Throws<ArgumentOutOfRangeException>(() => Edited("abc", edits =>
        {
            edits.Delete(1, 1);
            edits.Insert(1, "x");
        }));
        Assert.StartsWith("The edit at 1 begins before the end of the one before it, 2;", early.Message, StringComparison.Ordinal);
        var outside = Assert.Throws<ArgumentOutOfRangeException>(() => Edited("abc", edits => edits.Replace(2, 2, "x")));
        Assert.StartsWith("The edit of 2 units at 2 is not within the text, which has 3.", outside.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Edited("a😀", edits => edits.Insert(2, "x")));
        Assert.Throws<ArgumentException>(() => Edited("a😀", edits => edits.CutOff(2)));
    }

    [Fact]
    public void Places_keep_their_order_both_ways()
    {
        Cases.Sample((perturbation, text, seed) =>
        {
            var perturbed = perturbation.Apply(text, seed);
            var forwards = Enumerable.Range(0, text.Length + 1).Select(perturbed.Map.ToChanged).ToArray();
            Assert.Equal(forwards.Order(), forwards);
            var backwards = Enumerable.Range(0, perturbed.Text.Length + 1).Select(perturbed.Map.ToOriginal).ToArray();
            Assert.Equal(backwards.Order(), backwards);
            Assert.Equal((perturbed.Text.Length, text.Length), (forwards[^1], backwards[^1]));
        });
    }

    [Fact]
    public void An_unchanged_unit_is_the_same_and_goes_there_and_back()
    {
        Cases.Sample((perturbation, text, seed) =>
        {
            var perturbed = perturbation.Apply(text, seed);
            foreach (var at in Unchanged(perturbed))
            {
                var there = perturbed.Map.ToChanged(at);
                Assert.Equal(text[at], perturbed.Text[there]);
                Assert.Equal(at, perturbed.Map.ToOriginal(there));
                Assert.Equal(new LabeledSpan(there, 1), perturbed.Map.ToChanged(new LabeledSpan(at, 1)));
                Assert.Equal(new LabeledSpan(at, 1), perturbed.Map.ToOriginal(new LabeledSpan(there, 1)));
            }
        });
    }

    [Fact]
    public void A_span_of_unchanged_units_keeps_its_text_and_one_of_changed_units_is_within_the_text()
    {
        Gen.Select(Cases, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((given, one, other) =>
        {
            var (perturbation, text, seed) = given;
            var perturbed = perturbation.Apply(text, seed);
            var (start, end) = (Math.Min(one, other) % (text.Length + 1), Math.Max(one, other) % (text.Length + 1));
            if (end <= start)
                return;
            var span = perturbed.Map.ToChanged(new LabeledSpan(start, end - start));
            var unchanged = Unchanged(perturbed).Where(at => at >= start && at < end).ToArray();
            if (unchanged.Length == end - start && !perturbed.Changes.Any(change => change.Start > start && change.Start < end))
                Assert.Equal(text[start..end], perturbed.Text.Substring(span!.Value.Start, span.Value.Length));
            // Every unit of it that is still there is in it.
            foreach (var at in unchanged)
                Assert.InRange(perturbed.Map.ToChanged(at), span!.Value.Start, span.Value.End - 1);
            if (span is { } found)
                Assert.InRange(found.End, found.Start + 1, perturbed.Text.Length);
        });
    }

    [Fact]
    public void Putting_back_what_stood_there_gives_the_original()
    {
        Cases.Sample((perturbation, text, seed) =>
        {
            var perturbed = perturbation.Apply(text, seed);
            var restored = new System.Text.StringBuilder(perturbed.Text);
            foreach (var change in perturbed.Changes.Reverse())
            {
                Assert.NotEqual(change.Before, change.After);
                restored.Remove(change.ChangedStart, change.After.Length).Insert(change.ChangedStart, change.Before);
            }

            Assert.Equal(text, restored.ToString());
            Assert.Equal(perturbed.IsChanged, perturbed.Text != text || perturbed.Changes.Count > 0);
        });
    }

    private static readonly Gen<(Perturbation Perturbation, string Text, int Seed)> Cases = Gen.Select(RandomText.Sequences, RandomText.Any, Gen.Int);

    private static IEnumerable<int> Unchanged(PerturbedText perturbed)
    {
        var at = 0;
        foreach (var change in perturbed.Changes)
        {
            for (; at < change.Start; at++)
                yield return at;
            at = change.Start + change.Before.Length;
        }

        for (; at < perturbed.Original.Length; at++)
            yield return at;
    }

    private static PerturbedText Edited(string text, Action<TextEdits> edit)
    {
        var edits = new TextEdits(text);
        edit(edits);
        return edits.Finish();
    }
}
