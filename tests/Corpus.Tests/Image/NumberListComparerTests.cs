namespace Corpus.Tests;

public class NumberListComparerTests
{
    private static readonly NumberListComparer Comparer = new();

    [Fact]
    public void Lists_are_equal_if_they_have_the_same_numbers_in_the_same_order()
    {
        Assert.True(Comparer.Equals([1, 2], [1, 2]));
        Assert.Equal(Comparer.GetHashCode([1, 2]), Comparer.GetHashCode([1, 2]));
        Assert.False(Comparer.Equals([1, 2], [2, 1]));
        Assert.False(Comparer.Equals([1, 2], [1, 2, 3]));
        Assert.False(Comparer.Equals([], null));
    }
}
