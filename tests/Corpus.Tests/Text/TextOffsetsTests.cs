using System.Text;
using CsCheck;

namespace Corpus.Tests;

public class TextOffsetsTests
{
    [Fact]
    public void Every_unit_is_found_where_counting_finds_it()
        => Gen.OneOf("a", "é", "中", "🙂", "\n", new string('x', 250)).Array[0, 600].Select(string.Concat).Sample(
            text =>
            {
                var utf8 = Encoding.UTF8.GetBytes(text);
                var offsets = new TextOffsets(utf8);
                for (var unit = 0; unit <= text.Length; unit += 1 + unit / 50)
                {
                    var isAmidPair = unit > 0 && unit < text.Length && char.IsLowSurrogate(text[unit]);
                    Assert.Equal(isAmidPair ? -1 : Encoding.UTF8.GetByteCount(text.AsSpan(0, unit)), offsets.ByteAt(utf8, unit));
                }

                Assert.Equal((-1, -1, utf8.Length), (offsets.ByteAt(utf8, -1), offsets.ByteAt(utf8, text.Length + 1), offsets.ByteAt(utf8, text.Length)));
            },
            iter: 200);

    [Fact]
    public void A_pair_on_either_side_of_a_mark_is_found()
    {
        for (var before = 250; before < 260; before++)
        {
            var text = new string('a', before) + "🙂b";
            var utf8 = Encoding.UTF8.GetBytes(text);
            var offsets = new TextOffsets(utf8);
            Assert.Equal((before, -1, before + 4, before + 5), (offsets.ByteAt(utf8, before), offsets.ByteAt(utf8, before + 1), offsets.ByteAt(utf8, before + 2), offsets.ByteAt(utf8, before + 3)));
        }
    }
}
