namespace Corpus.Tests;

public class StableHashTests
{
    // FNV-1a of 64 bits gives AF63DC4C8601EC8C for "a" and 85944171F73967E8 for "foobar" (draft-eastlake-fnv, appendix C).
    [Fact]
    public void Folds_the_published_values()
    {
        Assert.Equal(0xAF63DC4C ^ 0x8601EC8C, StableHash.Of("a"u8));
        Assert.Equal(0x85944171 ^ 0xF73967E8, StableHash.Of("foobar"u8));
    }
}
