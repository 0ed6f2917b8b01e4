namespace Corpus;

/// <summary>The fields that every article has. The numbers stand in images: add, never change.</summary>
internal enum BuiltInField : ushort
{
    None = 0,
    Id = 1,
    Name = 2,
    Title = 3,
    Headline = 4,
    Language = 5,
    Path = 6,
    Line = 7,
    Date = 8,
}
