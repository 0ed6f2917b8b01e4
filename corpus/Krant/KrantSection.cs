namespace Kranten;

/// <summary>The parts of Krant. A member stands for every spelling of its name.</summary>
public enum KrantSection
{
    /// <summary>What happens along the coast.</summary>
    Binnenland,

    /// <summary>Councils and aldermen.</summary>
    Politiek,

    /// <summary>Ports, yards and shops.</summary>
    Economie,

    /// <summary>The court.</summary>
    Rechtbank,

    /// <summary>Books, bells and museums.</summary>
    Cultuur,

    /// <summary>Research.</summary>
    Wetenschap,

    /// <summary>Animals, water and weather.</summary>
    Natuur,

    /// <summary>Mostly football.</summary>
    Sport,
}
