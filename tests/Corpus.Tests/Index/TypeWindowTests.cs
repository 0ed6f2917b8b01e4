using CsCheck;

namespace Corpus.Tests;

public class TypeWindowTests
{
    private static readonly (int First, int End) Searched = (1, 3);

    [Fact]
    public void Positions_with_a_type_around_them_are_kept_and_those_far_from_any_are_not()
    {
        var cases =
            from bits in Gen.Int[2, 25]
            from types in Gen.Frequency((12, Gen.Const(0)), (1, Gen.Int[1, 3])).Array[80, 300]
            from start in Gen.Int[0, 20]
            from within in Gen.Int[0, 16]
            from positions in Gen.Int[start, types.Length - 1].HashSet[1, 40]
            select (bits, types, start, within, positions);
        cases.Sample(test =>
        {
            uint[] positions = [.. test.positions.Order().Select(position => (uint)position)];
            var all = positions.ToArray();
            var bytes = Pack(test.types, test.bits);
            var bit = test.start * test.bits;
            var window = new TypeWindow(bytes.AsSpan(bit >> 3), test.start, bit & 7, test.bits);
            var (next, kept) = (0, 0);
            window.KeepNear(positions, test.within, Searched, TypeLanes.Of(test.bits)!, ref next, ref kept);

            var passed = all[..next];
            Assert.NotEmpty(passed);
            var result = positions[..kept];
            Assert.Equal(passed.Where(result.Contains), result);
            Assert.Empty(passed.Where(position => IsAny(test.types, position - test.within, position + test.within)).Except(result));

            // The first may be close to the beginning of the window; what is behind the last type that is asked for is read four by four.
            Assert.DoesNotContain(result.Skip(1), position => !IsAny(test.types, position - test.within, position + test.within + TypeLanes.Count));
        });
    }

    [Fact]
    public void Types_that_do_not_fit_into_a_lane_are_not_read_at_once()
    {
        Assert.NotNull(TypeLanes.Of(25));
        Assert.Null(TypeLanes.Of(26));
    }

    private static bool IsAny(int[] types, long from, long to)
    {
        for (var i = Math.Max(0, from); i <= Math.Min(types.Length - 1, to); i++)
        {
            if (types[i] >= Searched.First && types[i] < Searched.End)
                return true;
        }

        return false;
    }

    // The first type in the lowest bits, and what a window has behind the last.
    private static byte[] Pack(int[] types, int bits)
    {
        var bytes = new byte[(types.Length * bits + 7) / 8 + ImageFormat.TypeStreamPadding];
        for (var i = 0; i < types.Length; i++)
        {
            for (var bit = 0; bit < bits; bit++)
                bytes[(i * bits + bit) >> 3] |= (byte)(((types[i] >> bit) & 1) << ((i * bits + bit) & 7));
        }

        return bytes;
    }
}
